'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { FieldNotes } from '../ui/field';
import type { Upload } from './use-upload';

interface UploadStateProps {
  /** That of the control that is described by it. */
  id: string;
  upload: Upload;
  hint?: string;
  onCancel: () => void;
}

/** How far the file is, or why it was refused; said aloud when it changes, and not at every percent. */
export function UploadState({ id, upload, hint, onCancel }: UploadStateProps) {
  const t = useTranslations('files');
  const format = useFormatter();
  const sending = upload.status === 'sending' ? upload : null;
  const drawing = sending?.share === 1;
  return (
    <>
      <p role="status" className={sending ? 'text-sm text-muted' : 'sr-only'}>
        {sending ? t(drawing ? 'preparing' : 'sending', { name: sending.name }) : null}
        {upload.status === 'done' ? t('done', { name: upload.name }) : null}
      </p>
      {sending ? (
        <div className="flex items-center gap-3">
          <progress
            aria-label={t('progress')}
            value={drawing ? undefined : sending.share}
            max={1}
            className="h-1.5 min-w-0 flex-1 overflow-clip rounded-full accent-accent"
          />
          <span aria-hidden className="w-11 text-end text-sm text-muted tabular-nums">
            {format.number(sending.share, { style: 'percent', maximumFractionDigits: 0 })}
          </span>
          <Button size="sm" variant="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      ) : null}
      <div role="alert">
        <FieldNotes id={id} error={upload.status === 'failed' ? upload.error : undefined} />
      </div>
      {hint && !sending ? <FieldNotes id={id} hint={hint} /> : null}
    </>
  );
}
