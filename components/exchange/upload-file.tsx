'use client';

import { Upload as UploadIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { sendFile } from '../files/send-file';
import { UploadState } from '../files/upload-state';
import type { Upload } from '../files/use-upload';
import { Button } from '../ui/button';
import { useSay } from '../ui/use-say';

/** Sends a file of past answers, chosen or dropped, and goes on to say what its columns are. */
export function UploadFile({ slug }: { slug: string }) {
  const t = useTranslations('exchange');
  const say = useSay();
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController>(null);
  const [upload, setUpload] = useState<Upload>({ status: 'idle' });
  useEffect(() => () => running.current?.abort(), []);
  async function start(file: File | undefined) {
    if (!file || upload.status === 'sending') return;
    const stopping = new AbortController();
    running.current = stopping;
    const sending = (share: number) => {
      if (!stopping.signal.aborted) setUpload({ status: 'sending', name: file.name, share });
    };
    sending(0);
    const result = await sendFile(`/api/w/${slug}/imports`, file, sending, stopping.signal);
    if (!result) return;
    if (!result.ok)
      return setUpload({ status: 'failed', error: say(result.error.fields.file ?? result.error.message) });
    setUpload({ status: 'done', name: file.name });
    router.push(`/w/${slug}/feedback/import/${result.value.id}`);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has an equal in the button within
    <div
      className="flex flex-col items-start gap-2 rounded-md border border-dashed border-edge bg-surface p-5"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void start(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hidden
        aria-label={t('upload.choose')}
        onChange={({ target }) => {
          void start(target.files?.[0]);
          // The same file may be chosen once more.
          target.value = '';
        }}
      />
      <Button
        variant="primary"
        aria-describedby={`${id}-hint`}
        aria-disabled={upload.status === 'sending' || undefined}
        onClick={() => upload.status === 'sending' || input.current?.click()}
      >
        <UploadIcon aria-hidden />
        {t('upload.choose')}
      </Button>
      <div className="w-full max-w-md">
        <UploadState
          {...{ id, upload, hint: t('upload.hint') }}
          onCancel={() => {
            running.current?.abort();
            setUpload({ status: 'idle' });
          }}
        />
      </div>
    </div>
  );
}
