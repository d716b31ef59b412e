'use client';

import { Check, CloudOff, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import { useSay } from '../../ui/use-say';
import type { Saving } from './use-draft';

interface PublishBarProps {
  saving: Saving;
  /** Whether customers see something else than the draft. */
  changed: boolean;
  published: boolean;
  problems: number;
  publishing: boolean;
  publish: () => void;
}

const icons = { saved: <Check />, waiting: <CloudOff />, refused: <TriangleAlert />, conflict: <TriangleAlert /> };

/** What became of the last change, and the way to the customers. */
export function PublishBar({ saving, changed, published, problems, publishing, publish }: PublishBarProps) {
  const t = useTranslations('forms.publish');
  const say = useSay();
  const { state } = saving;
  const bad = state === 'refused' || state === 'conflict';
  const reason = state === 'refused' ? say(Object.values(saving.failure.fields)[0] ?? saving.failure.message) : null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p
        role="status"
        className={`flex items-center gap-1.5 text-sm [&_svg]:size-4 ${bad ? 'text-negative' : 'text-muted'}`}
      >
        {state === 'idle' || state === 'saving' ? null : <span aria-hidden>{icons[state]}</span>}
        {t(state)}
        {reason ? ` ${reason}` : null}
      </p>
      {problems > 0 ? <p className="text-sm text-negative">{t('problems', { n: problems })}</p> : null}
      <Button variant="primary" loading={publishing} onClick={publish} disabled={!changed}>
        {t(!changed ? 'done' : published ? 'again' : 'first')}
      </Button>
    </div>
  );
}
