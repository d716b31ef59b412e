'use client';

import { Upload as UploadIcon } from 'lucide-react';
import { useId, useRef } from 'react';
import { accepted } from '@/lib/files/names';
import { Button, type ButtonProps } from '../ui/button';
import { fieldAria } from '../ui/field';
import { UploadState } from './upload-state';
import type { UploadWishes, useUpload } from './use-upload';

export interface ChooseFileProps extends Pick<ButtonProps, 'size' | 'variant'>, Pick<UploadWishes, 'accepts'> {
  /** What is chosen: "Choose a portrait". */
  label: string;
  hint?: string;
}

/** The button that opens the choice of a file; how far it is sent, or what is wrong with it, stands below. */
export function ChooseFile(props: ChooseFileProps & ReturnType<typeof useUpload>) {
  const { label, hint, size, variant, accepts = 'any', upload, start, cancel } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const sending = upload.status === 'sending';
  const notes = { hint: sending ? undefined : hint, error: upload.status === 'failed' ? upload.error : undefined };
  const { 'aria-invalid': _, ...aria } = fieldAria(id, notes);
  return (
    <div className="flex flex-col items-start gap-1.5 [&>*]:max-w-full">
      <input
        ref={input}
        type="file"
        accept={accepted[accepts]}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          void start([...(target.files ?? [])]);
          // The same file may be chosen once more.
          target.value = '';
        }}
      />
      <Button
        ref={button}
        data-choose
        {...{ size, variant }}
        {...aria}
        aria-disabled={sending || undefined}
        onClick={() => sending || input.current?.click()}
      >
        <UploadIcon aria-hidden />
        {label}
      </Button>
      <UploadState
        {...{ id, upload, hint }}
        onCancel={() => {
          cancel();
          // What was pressed is gone, and the focus with it.
          button.current?.focus();
        }}
      />
    </div>
  );
}
