'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { changePersonaForm } from '@/lib/personas/actions';
import type { Persona } from '@/lib/personas/queries';
import { type Typed, withTyped } from '@/lib/personas/typed';
import { ActionForm, Answered } from '../ui/action-form';
import { typedIn } from './drafts';
import { EarlierDraft } from './earlier-draft';
import { PersonaPreview } from './persona-preview';
import { SaveStatus } from './save-status';
import { useAutosave } from './use-autosave';
import { useFaults } from './use-faults';
import { useFreshBehind } from './use-fresh-behind';

interface PersonaFormProps {
  slug: string;
  /** Who is signed in. */
  userId: string;
  /** As it was saved. */
  persona: Persona;
  /** Which fields these are; what was typed into others is theirs. */
  part: string;
  heading: ReactNode;
  children: ReactNode;
}

/** Saves behind the hand; what could not be saved is kept in this browser and comes back after a reload. */
export function PersonaForm({ slug, userId, persona, part, heading, children }: PersonaFormProps) {
  const t = useTranslations('personas');
  const { saving, put, hold, drop, recover, forget, kept } = useAutosave(slug, userId, persona);
  const faults = useFaults(Object.values(saving.refusals));
  const [typed, setTyped] = useState<Typed>({});
  const [draft, setDraft] = useState<Typed | null>(null);
  const [earlier, setEarlier] = useState(false);
  useEffect(() => {
    const found = recover();
    if (found.typed) setDraft(found.typed);
    setEarlier(found.left);
  }, [recover]);
  const touch = useFreshBehind();
  return (
    <>
      <div>
        {heading}
        {earlier ? (
          <EarlierDraft
            take={() => {
              setDraft(recover(true).typed);
              setEarlier(false);
            }}
            leave={() => {
              forget();
              setEarlier(false);
            }}
          />
        ) : null}
        <ActionForm
          action={changePersonaForm.bind(null, slug)}
          lost={t('form.lost')}
          draft={draft}
          onSent={() => drop(part)}
          onSubmitCapture={hold}
          onInput={(event) => {
            touch();
            const now = typedIn(event.currentTarget);
            setTyped(now);
            put(part, now);
          }}
          className="flex flex-col gap-6"
        >
          <input type="hidden" name="id" value={persona.id} />
          <Answered fields={faults}>{children}</Answered>
          {/* What is not saved yet must be seen wherever one types. */}
          <div
            className={
              saving.state === 'waiting' || saving.state === 'refused'
                ? 'float sticky bottom-20 z-20 rounded-md px-3.5 py-2 md:bottom-4'
                : ''
            }
          >
            <SaveStatus saving={saving} kept={kept} />
          </div>
        </ActionForm>
      </div>
      <PersonaPreview slug={slug} persona={[draft ?? {}, typed].reduce(withTyped, persona)} />
    </>
  );
}
