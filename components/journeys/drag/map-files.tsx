'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { UploadState } from '@/components/files/upload-state';
import { useUpload } from '@/components/files/use-upload';
import { IconButton } from '@/components/ui/icon-button';
import { useCanvas } from '../state/canvas-context';
import { captionOf, type FilePlace, filePlaceOf, filesOf } from '../state/file-places';
import './map-files.css';

/** A file that is dropped on a cell of images or files, or pasted there, becomes a card. Elsewhere it does no harm. */
export function MapFiles() {
  const { slug, store, act } = useCanvas();
  const t = useTranslations('files');
  const id = useId();
  const place = useRef<FilePlace>(null);
  const { upload, start, cancel } = useUpload({
    slug,
    onDone: (file) =>
      act(({ addCard }) => {
        const to = place.current;
        if (to) addCard(to.lane, to.stepId, captionOf(file.name), null, { fileId: file.id });
      }),
  });
  const take = useRef((_files: File[], _to: FilePlace) => {});
  take.current = (files, to) => {
    if (upload.status === 'sending') return;
    place.current = to;
    void start(files, to.lane.kind === 'images' ? 'image' : 'any');
  };

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let over: HTMLElement | null = null;
    const mark = (cell: HTMLElement | null) => {
      if (over !== cell) over?.removeAttribute('data-file-over');
      cell?.setAttribute('data-file-over', '');
      over = cell;
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return;
      // Else the browser would leave the map and show the file.
      event.preventDefault();
      const to = filePlaceOf(store.getState().map, event.target);
      event.dataTransfer.dropEffect = to ? 'copy' : 'none';
      mark(to?.cell ?? null);
    };
    const drop = (event: DragEvent) => {
      mark(null);
      if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return;
      event.preventDefault();
      const to = filePlaceOf(store.getState().map, event.target);
      if (to) take.current([...event.dataTransfer.files], to);
    };
    const paste = (event: ClipboardEvent) => {
      const files = filesOf(event.clipboardData);
      const to = filePlaceOf(store.getState().map, document.activeElement);
      if (files.length === 0 || !to) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      take.current(files, to);
    };
    document.addEventListener('dragover', drag, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && mark(null), { signal });
    document.addEventListener('paste', paste, { capture: true, signal });
    return () => ended.abort();
  }, [store]);

  const leave = () => {
    cancel();
    place.current?.cell.querySelector<HTMLElement>('[data-nav]')?.focus();
  };
  const seen = upload.status === 'sending' || upload.status === 'failed';
  return (
    <div data-seen={seen || undefined} className="map-files">
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <UploadState id={id} upload={upload} onCancel={leave} />
      </div>
      {upload.status === 'failed' ? (
        <IconButton label={t('dismiss')} size="sm" onClick={leave}>
          <X aria-hidden />
        </IconButton>
      ) : null}
    </div>
  );
}
