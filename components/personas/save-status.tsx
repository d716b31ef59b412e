'use client';

import { Check, CloudOff, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Message } from '@/lib/errors';
import type { SaveState } from './use-autosave';

/** Says quietly what became of the last change; the reason stands at its field once the form is sent. */
export function SaveStatus({ status, reason }: { status: SaveState; reason: Message | null }) {
  const t = useTranslations('personas.form');
  const say = useTranslations();
  const icon = { saved: <Check />, waiting: <CloudOff />, refused: <TriangleAlert /> };
  return (
    <p
      role="status"
      className={`flex min-h-5 items-center gap-1.5 text-sm [&_svg]:size-4 ${status === 'refused' ? 'text-negative' : 'text-muted'}`}
    >
      {status === 'saved' || status === 'waiting' || status === 'refused' ? (
        <span aria-hidden>{icon[status]}</span>
      ) : null}
      {status === 'idle' ? null : t(status)}
      {status === 'refused' && reason ? ` ${say(reason.key as never, reason.values as never)}` : null}
    </p>
  );
}
