'use client';

import { Check, CloudOff, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Saving } from './use-autosave';

const icons = { saved: <Check />, waiting: <CloudOff />, refused: <TriangleAlert /> };

/** Says quietly what became of the last change, and why where it was refused. */
export function SaveStatus({ saving }: { saving: Saving }) {
  const t = useTranslations('personas.form');
  const say = useTranslations();
  const { state, refusals } = saving;
  const [failure] = Object.values(refusals);
  const reason = failure && (Object.values(failure.fields)[0] ?? failure.message);
  return (
    <p
      role="status"
      className={`flex min-h-5 items-center gap-1.5 text-sm [&_svg]:size-4 [&_svg]:shrink-0 ${state === 'refused' ? 'text-negative' : 'text-muted'}`}
    >
      {state === 'idle' || state === 'saving' ? null : <span aria-hidden>{icons[state]}</span>}
      {state === 'idle' ? null : t(state)}
      {state === 'refused' && reason ? `. ${say(reason.key as never, reason.values as never)}` : null}
    </p>
  );
}
