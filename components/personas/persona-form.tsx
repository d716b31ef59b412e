'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { autosavePersona, changePersonaForm } from '@/lib/personas/actions';
import { ActionForm } from '../ui/action-form';
import { SaveStatus } from './save-status';
import { useAutosave } from './use-autosave';

interface PersonaFormProps {
  slug: string;
  personaId: string;
  /** Which fields these are; what was typed into others is theirs. */
  part: string;
  children: ReactNode;
}

/** Saves behind the hand; what could not be saved is kept in this browser and comes back after a reload. */
export function PersonaForm({ slug, personaId, part, children }: PersonaFormProps) {
  const t = useTranslations('personas');
  const { status, reason, draft, changed, hold, sent } = useAutosave(`persona:${personaId}:${part}`, (data) =>
    autosavePersona(slug, data),
  );
  const id = `persona-${part}`;
  useEffect(() => {
    const form = document.getElementById(id);
    if (draft && form instanceof HTMLFormElement) changed(form);
  }, [draft, changed, id]);
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
    <ActionForm
      id={id}
      action={changePersonaForm.bind(null, slug)}
      lost={t('form.lost')}
      draft={draft}
      onSent={sent}
      onSubmitCapture={hold}
      onInput={(event) => {
        touched.current = true;
        changed(event.currentTarget);
      }}
      className="flex flex-col gap-6"
    >
      <input type="hidden" name="id" value={personaId} />
      {children}
      <SaveStatus status={status} reason={reason} />
    </ActionForm>
  );
}
