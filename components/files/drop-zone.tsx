'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { WithScript } from '../ui/with-script';
import { ChooseFile, type ChooseFileProps } from './choose-file';
import { type UploadWishes, useUpload } from './use-upload';

interface DropZoneProps extends ChooseFileProps, UploadWishes {
  /** What the file takes the place of: the image or the name of the file that there is. */
  children?: ReactNode;
}

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Takes a file that is dropped on it, pasted while the focus is in it, or chosen with its button. */
export function DropZone({ children, label, hint, size, variant, ...wishes }: DropZoneProps) {
  const t = useTranslations('files');
  const sent = useUpload(wishes);
  const [over, setOver] = useState(false);
  // Entering a child comes before leaving what is around it.
  const depth = useRef(0);
  const leave = (steps: number) => {
    depth.current = Math.max(0, depth.current - steps);
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting have an equal in the button within
    <div
      data-drop
      data-over={over || undefined}
      className="relative flex flex-col items-start gap-3 rounded-md border border-dashed border-edge bg-surface p-4 transition-colors data-over:border-accent data-over:bg-accent-soft"
      onDragEnter={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        depth.current += 1;
        setOver(true);
      }}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDragLeave={(event) => carriesFiles(event) && leave(1)}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        leave(depth.current);
        void sent.start([...event.dataTransfer.files]);
      }}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        void sent.start(files);
      }}
    >
      {children}
      <WithScript>
        <ChooseFile
          {...{ label, size, variant, accepts: wishes.accepts, ...sent }}
          hint={hint ?? t(wishes.accepts === 'image' ? 'dropImage' : 'dropFile')}
        />
      </WithScript>
    </div>
  );
}
