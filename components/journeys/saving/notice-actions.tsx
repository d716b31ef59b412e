'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useCanvas } from '../state/canvas-context';

/** As many as are read; the button takes all. */
export const mostShown = 6;

/** Takes the texts along, or lets them go. */
export function NoticeActions({ texts, onDismiss }: { texts: readonly string[]; onDismiss(): void }) {
  const { t } = useCanvas();
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(texts.join('\n'));
      setCopied(true);
    } catch {
      // Without https or permission there is no clipboard: then they stand selected instead.
      setByHand(true);
    }
  };
  return (
    <div className="flex shrink-0 flex-wrap justify-end gap-1">
      {byHand ? (
        <textarea
          readOnly
          aria-label={t('save.copy')}
          rows={3}
          value={texts.join('\n')}
          ref={(field) => field?.select()}
        />
      ) : texts.length > 0 ? (
        <Button size="sm" onClick={copy}>
          {t(copied ? 'save.copied' : 'save.copy')}
        </Button>
      ) : null}
      <Button size="sm" variant="quiet" onClick={onDismiss}>
        {t('save.dismiss')}
      </Button>
    </div>
  );
}
