'use client';

import { Button } from '@/components/ui/button';
import { CopyTexts } from '@/components/ui/copy-texts';
import { useCanvas } from '../state/canvas-context';

/** As many as are read; the button takes all. */
export const mostShown = 6;

/** Takes the texts along, or lets them go. */
export function NoticeActions({ texts, onDismiss }: { texts: readonly string[]; onDismiss(): void }) {
  const { t } = useCanvas();
  return (
    <div className="flex shrink-0 flex-wrap justify-end gap-1">
      {texts.length > 0 ? (
        <CopyTexts texts={() => texts} words={{ copy: t('save.copy'), copied: t('save.copied') }} />
      ) : null}
      <Button size="sm" variant="quiet" onClick={onDismiss}>
        {t('save.dismiss')}
      </Button>
    </div>
  );
}
