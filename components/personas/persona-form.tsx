'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { changePersonaForm } from '@/lib/personas/actions';
import type { Typed } from '@/lib/personas/typed';
import { ActionForm } from '../ui/action-form';
import { typedIn } from './drafts';
import { EarlierDraft } from './earlier-draft';
import { SaveStatus } from './save-status';
import { useAutosave } from './use-autosave';

interface PersonaFormProps {
  slug: string;
  personaId: string;
  /** When what the fields show was saved, ISO. */
  updatedAt: string;
  /** Which fields these are; what was typed into others is theirs. */
  part: string;
  children: ReactNode;
}

/** Saves behind the hand; what could not be saved is kept in this browser and comes back after a reload. */
export function PersonaForm({ slug, personaId, updatedAt, part, children }: PersonaFormProps) {
  const t = useTranslations('personas');
  const { saving, put, hold, drop, recover, forget } = useAutosave(slug, personaId, updatedAt);
  const [draft, setDraft] = useState<Typed | null>(null);
  const [earlier, setEarlier] = useState(false);
  useEffect(() => {
    const { typed, left } = recover();
    if (typed) setDraft(typed);
    setEarlier(left);
  }, [recover]);
  const router = useRouter();
  const touched = useRef(false);
  useEffect(
    () => () => {
      // The way back must not show what stood here before.
      if (touched.current) router.refresh();
    },
    [router],
  );
  return (
    <>
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
          touched.current = true;
          put(part, typedIn(event.currentTarget));
        }}
        className="flex flex-col gap-6"
      >
        <input type="hidden" name="id" value={personaId} />
        {children}
        <SaveStatus saving={saving} />
      </ActionForm>
    </>
  );
}
