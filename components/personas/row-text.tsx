import type { ComponentProps } from 'react';

/** One thought of a row: as high as what it says. */
export function RowText({ className, ...area }: ComponentProps<'textarea'>) {
  return (
    <textarea
      data-text
      rows={1}
      autoComplete="off"
      {...area}
      className={`block min-h-9 resize-none pointer-coarse:min-h-11 ${className ?? ''}`}
    />
  );
}
