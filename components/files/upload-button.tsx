'use client';

import { Upload as UploadIcon } from 'lucide-react';
import { useId, useRef } from 'react';
import { accepted } from '@/lib/files/names';
import { Button, type ButtonProps } from '../ui/button';
import { fieldAria } from '../ui/field';
import { WithScript } from '../ui/with-script';
import { UploadState } from './upload-state';
import { type UploadWishes, useUpload } from './use-upload';

export interface UploadButtonProps extends UploadWishes, Pick<ButtonProps, 'size' | 'variant'> {
  /** What is chosen: "Choose a portrait". */
  label: string;
  hint?: string;
}

/** Chooses a file and sends it; how far it is, or what is wrong with it, stands below. */
export function UploadButton({ label, hint, size, variant, ...wishes }: UploadButtonProps) {
  const sent = useUpload(wishes);
  return (
    <WithScript>
      <ChooseFile {...{ label, hint, size, variant, accepts: wishes.accepts, ...sent }} />
    </WithScript>
  );
}

type ChooseFileProps = Pick<UploadButtonProps, 'label' | 'hint' | 'size' | 'variant' | 'accepts'> &
  ReturnType<typeof useUpload>;

export function ChooseFile({ label, hint, size, variant, accepts = 'any', upload, start, cancel }: ChooseFileProps) {
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
