'use client';

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

type InlineEditorProps = {
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  className?: string;
  /** Gets the trimmed text; an unchanged or empty one is a cancellation. */
  onSave(text: string): void;
  onClose(): void;
};

/** Typing in place: Enter saves, and so does leaving; Esc leaves it as it was. */
export function InlineEditor({ label, value, maxLength, placeholder, className, onSave, onClose }: InlineEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const over = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const close = (save: boolean) => {
    if (over.current) return;
    over.current = true;
    const text = field.current?.value.trim() ?? '';
    if (save && text !== '' && text !== value) onSave(text);
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      close(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(false);
    }
  };
  return (
    <textarea
      ref={field}
      aria-label={label}
      defaultValue={value}
      maxLength={maxLength}
      placeholder={placeholder}
      rows={1}
      className={`map-editor ${className ?? ''}`}
      onKeyDown={press}
      onBlur={() => close(true)}
    />
  );
}
