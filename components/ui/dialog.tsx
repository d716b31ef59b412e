'use client';

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { buttonClass } from './button-class';

interface DialogProps {
  open: boolean;
  /** Esc, the close button and a click beside it; set `open` to false here. */
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** As wide as a page is read, for what is looked up in it. */
  wide?: boolean;
  children: ReactNode;
}

/** The browser's own modal: it keeps the focus inside, makes the page behind inert, and gives the focus back. */
export function Dialog({ open, onClose, title, closeLabel, wide, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      // The browser would start at the close button; whoever is asked something wants to answer.
      element.querySelector<HTMLElement>('[data-autofocus], input:not([type="hidden"]), textarea, select')?.focus();
    }
    if (!open) element?.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for this is Esc, and the browser has it
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
      className={`float m-auto w-[calc(100vw-2rem)] p-0 open:animate-rise ${wide ? 'max-w-md lg:max-w-4xl' : 'max-w-md'}`}
    >
      {open ? (
        <div className="flex max-h-[min(88dvh,48rem)] flex-col">
          <header className="flex items-start gap-3 pt-4 ps-5 pe-3">
            <h2 id={id} className="flex-1 py-1 text-lg font-semibold">
              {title}
            </h2>
            <button
              type="button"
              aria-label={closeLabel}
              onClick={() => dialog.current?.close()}
              className={buttonClass('quiet', 'sm', 'size-8 px-0 text-muted pointer-coarse:size-11')}
            >
              <X aria-hidden />
            </button>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-3">{children}</div>
        </div>
      ) : null}
    </dialog>
  );
}
