'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { DropZone } from '../files/drop-zone';
import { FileImage } from '../files/file-image';
import { useErrors } from '../ui/action-form';
import { Button } from '../ui/button';
import { FieldNotes } from '../ui/field';

/** A picture in place of the face that is drawn; the server cuts it to a square. */
export function PortraitUpload({ slug, fileId }: { slug: string; fileId: string | null }) {
  const t = useTranslations('personas.form');
  const error = useErrors().portraitFileId;
  const [file, setFile] = useState(fileId);
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(file);
  useEffect(() => {
    if (shown.current !== file) input.current?.dispatchEvent(new Event('input', { bubbles: true }));
    shown.current = file;
  }, [file]);
  return (
    <div ref={place} className="flex flex-col gap-2">
      <p className="text-sm font-medium">{t('picture')}</p>
      <input ref={input} type="hidden" name="portraitFileId" value={file ?? ''} />
      <DropZone
        slug={slug}
        accepts="image"
        square
        size="sm"
        label={file ? t('otherPicture') : t('choosePicture')}
        onDone={({ id }) => setFile(id)}
      >
        {file ? (
          <span className="flex flex-wrap items-center gap-4">
            <FileImage slug={slug} id={file} alt={t('pictureNow')} width={96} className="size-20 rounded-full" />
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                setFile(null);
                // What was pressed goes, and the focus would go with it.
                place.current?.querySelector<HTMLElement>('[data-choose]')?.focus();
              }}
            >
              {t('noPicture')}
            </Button>
          </span>
        ) : null}
      </DropZone>
      <FieldNotes id="portraitFileId" error={error} />
    </div>
  );
}
