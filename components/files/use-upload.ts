'use client';

import { useEffect, useRef, useState } from 'react';
import type { Message } from '@/lib/errors';
import type { Accepts } from '@/lib/files/names';
import { type FileFacts, imageLimit } from '@/lib/files/rules';
import { useSay } from '../ui/use-say';
import { sendFile } from './send-file';

export interface UploadWishes {
  /** The workspace. */
  slug: string;
  /** Images alone, or every kind of file that is kept. */
  accepts?: Accepts;
  /** Cuts an image to a square. */
  square?: boolean;
  /** The file is in the workspace: now give it to what shows it, within a day. */
  onDone: (file: FileFacts) => void;
}

/** `share`: 0 … 1 of the bytes have been sent; at 1 the image is being drawn anew. */
export type Upload =
  | { status: 'idle' }
  | { status: 'sending'; name: string; share: number }
  | { status: 'done'; name: string }
  | { status: 'failed'; error: string };

/** What can be said before a byte is sent. */
function hindrance(files: readonly File[]): Message | null {
  const [file] = files;
  if (!file) return null;
  if (files.length > 1) return { key: 'files.oneAtATime' };
  if (file.type.startsWith('image/') && file.size > imageLimit)
    return { key: 'files.imageTooLarge', values: { limit: imageLimit / 1024 / 1024 } };
  return file.size === 0 ? { key: 'files.empty' } : null;
}

/** One upload at a time: what it says, and how to begin it and to break it off. Leaving the screen breaks it off. */
export function useUpload({ slug, accepts = 'any', square = false, onDone }: UploadWishes) {
  const say = useSay();
  const [upload, setUpload] = useState<Upload>({ status: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** @param kind what is taken this once, where it is not always the same */
  async function start(files: readonly File[], kind: Accepts = accepts) {
    const [file] = files;
    if (!file || upload.status === 'sending') return;
    const wrong = hindrance(files);
    if (wrong) return setUpload({ status: 'failed', error: say(wrong) });
    const stopping = new AbortController();
    running.current = stopping;
    const sending = (share: number) => {
      if (!stopping.signal.aborted) setUpload({ status: 'sending', name: file.name, share });
    };
    sending(0);
    const wishes = new URLSearchParams({ accepts: kind, ...(square ? { crop: 'square' } : {}) });
    const result = await sendFile(`/api/w/${slug}/files?${wishes}`, file, sending, stopping.signal);
    if (!result) return;
    if (!result.ok)
      return setUpload({ status: 'failed', error: say(result.error.fields.file ?? result.error.message) });
    setUpload({ status: 'done', name: result.value.name });
    onDone(result.value);
  }

  const cancel = () => {
    running.current?.abort();
    setUpload({ status: 'idle' });
  };
  return { upload, start, cancel };
}
