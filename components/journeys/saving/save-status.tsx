'use client';

import { Glyph } from '@/components/ui/glyph';
import { useCanvas } from '../state/canvas-context';
import type { Saving } from './use-saving';

/** Said quietly, and aloud only when it turns bad or good again: "Saving…" after each key would be noise. */
export function SaveStatus({ saving: { state } }: { saving: Saving }) {
  const { t } = useCanvas();
  const bad = state === 'failing' || state === 'signed-out';
  return (
    <div
      // Beside the tools a phone has room for "Saved"; what is more gets a line of its own, and they stay together.
      className={`flex items-center gap-2 px-2 text-sm max-md:px-1 max-md:text-xs ${bad ? 'max-md:basis-full max-md:justify-end' : ''}`}
    >
      <p
        role="status"
        title={bad ? t('save.kept') : undefined}
        className={bad ? 'flex items-center gap-1.5 font-medium text-negative' : 'text-muted'}
        aria-live={state === 'saving' ? 'off' : 'polite'}
      >
        {bad ? <Glyph name="alert" /> : null}
        {t(`save.${state}`)}
      </p>
      {state === 'signed-out' ? (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {t('save.signIn')}
        </a>
      ) : null}
    </div>
  );
}
