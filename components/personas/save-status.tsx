'use client';

import { Check, CloudOff, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CopyTexts } from '../ui/copy-texts';
import type { Saving } from './use-autosave';

const icons = { saved: <Check />, waiting: <CloudOff />, refused: <TriangleAlert /> };

/** Says quietly what became of the last change, and why where it was refused. */
export function SaveStatus({ saving, kept }: { saving: Saving; kept: () => readonly string[] }) {
  const t = useTranslations('personas.form');
  const say = useTranslations();
  const { state, refusals } = saving;
  const failures = Object.values(refusals);
  // Asking again would not help: whoever typed takes it elsewhere.
  const final = failures.find(({ status }) => status === 403 || status === 404);
  const failure = final ?? failures[0];
  const reason = failure && (Object.values(failure.fields)[0] ?? failure.message);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p
        role="status"
        className={`flex min-h-5 items-center gap-1.5 text-sm [&_svg]:size-4 [&_svg]:shrink-0 ${state === 'refused' ? 'text-negative' : 'text-muted'}`}
      >
        {state === 'idle' || state === 'saving' ? null : <span aria-hidden>{icons[state]}</span>}
        {state === 'idle' ? null : t(state)}
        {state === 'refused' && reason ? `. ${say(reason.key as never, reason.values as never)}` : null}
      </p>
      {final ? <CopyTexts texts={kept} words={{ copy: t('copyTyped'), copied: t('copiedTyped') }} /> : null}
    </div>
  );
}
