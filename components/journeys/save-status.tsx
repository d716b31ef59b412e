'use client';

import { useCanvas } from './canvas-context';
import type { Saving } from './use-saving';

export function SaveStatus({ saving }: { saving: Saving }) {
  const { t } = useCanvas();
  const bad = saving.state === 'failing' || saving.state === 'signed-out';
  return (
    <p role="status" className={`px-2 text-sm ${bad ? 'font-medium text-negative' : 'text-muted'}`}>
      {t(`save.${saving.state}`)}
    </p>
  );
}
