import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Done } from './use-triage';

interface UndoBarProps {
  done: Done | null;
  /** Why the last change did not come about. */
  failure: string | null;
  onUndo: () => void;
  onHide: () => void;
}

/** What was done last, aloud too, and the way back. */
export function UndoBar({ done, failure, onUndo, onHide }: UndoBarProps) {
  const t = useTranslations('answers');
  const shown = failure ?? done?.text;
  return (
    <div className="no-print pointer-events-none fixed inset-x-0 bottom-4 z-50 flex justify-center px-4 max-md:bottom-20">
      <div
        className={shown ? 'float pointer-events-auto flex max-w-full items-center gap-3 py-2 ps-4 pe-2' : 'contents'}
      >
        <span role="status" className={`min-w-0 wrap-anywhere ${failure ? 'text-negative' : ''}`}>
          {shown ?? ''}
        </span>
        {done?.before && !failure ? (
          <Button size="sm" onClick={onUndo}>
            {t('do.undo')}
          </Button>
        ) : null}
        {shown ? (
          <IconButton label={t('do.hide')} size="sm" onClick={onHide}>
            <X aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </div>
  );
}
