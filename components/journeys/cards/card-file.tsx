'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { DropZone } from '@/components/files/drop-zone';
import { FileImage } from '@/components/files/file-image';
import { FileLink } from '@/components/files/file-link';
import { Button } from '@/components/ui/button';
import { readJson } from '@/components/ui/read-json';
import { type FileFacts, fileAddress, isImage } from '@/lib/files/rules';
import type { Note } from '@/lib/journeys/schema';
import { useCanvas } from '../state/canvas-context';

/** The image or the name of a card's file. */
export function CardFileView({ note, fileId }: { note: Note; fileId: string }) {
  const { slug } = useCanvas();
  const { data: file } = useQuery({
    queryKey: ['file', slug, fileId],
    queryFn: ({ signal }) => readJson<FileFacts>(`${fileAddress(slug, fileId)}/facts`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  // In a lane of images there is no need to ask first.
  const image = note.kind === 'images' || (file && isImage(file.contentType));
  return (
    <>
      {image ? (
        <FileImage
          slug={slug}
          id={fileId}
          alt={note.text}
          width={320}
          size={file}
          className="h-auto max-h-64 max-w-full object-contain object-left"
        />
      ) : null}
      {file ? <FileLink slug={slug} file={file} /> : null}
    </>
  );
}

/** A card's file: what there is, and how to give it one. */
export function CardFile({ note, onChange }: { note: Note; onChange: (changes: Partial<Note>) => void }) {
  const { slug } = useCanvas();
  const t = useTranslations('files');
  const image = note.kind === 'images';
  const choose = image ? 'chooseImage' : 'chooseFile';
  const takeOff = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // What was pressed will be gone: the focus goes to what is left.
    currentTarget.closest('[data-drop]')?.querySelector<HTMLElement>('[data-choose]')?.focus();
    onChange({ fileId: null });
  };
  return (
    <DropZone
      slug={slug}
      accepts={image ? 'image' : 'any'}
      label={t(note.fileId ? 'chooseOther' : choose)}
      onDone={({ id }) => onChange({ fileId: id })}
    >
      {note.fileId ? (
        <>
          <CardFileView note={note} fileId={note.fileId} />
          <Button size="sm" variant="quiet" className="-ms-2.5" onClick={takeOff}>
            {t('takeOff')}
          </Button>
        </>
      ) : null}
    </DropZone>
  );
}
