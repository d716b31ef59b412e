'use client';

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { focusStop } from '../state/focus';
import { focusBeside } from '../state/focus-beside';
import { takeTypedAhead } from '../state/typed-ahead';

type InlineEditorProps = {
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  className?: string;
  /** Gets the trimmed text; an unchanged or empty one is a cancellation. */
  onSave(text: string): void;
  /** Where nothing typed is an answer too. */
  mayBeEmpty?: boolean;
  onClose(): void;
  /** The stop of the map that gets the focus back, unless it went elsewhere already. */
  stop?: string;
};

/** Typing in place: Enter saves, and so do leaving and Tab, which goes on to the next cell; Esc leaves it as it was. */
export function InlineEditor(props: InlineEditorProps) {
  const { label, value, maxLength, placeholder, className, mayBeEmpty, stop, onSave, onClose } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const over = useRef(false);
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.focus({ preventScroll: true });
    field.current.select();
    const ahead = takeTypedAhead();
    if (ahead !== '') field.current.value = ahead;
  }, []);

  const close = (save: boolean, byKey: boolean) => {
    if (over.current) return;
    over.current = true;
    const text = field.current?.value.trim() ?? '';
    if (byKey) focusStop(stop);
    if (save && (text !== '' || mayBeEmpty) && text !== value) onSave(text);
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      close(true, true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(false, true);
    } else if (event.key === 'Tab' && event.currentTarget.closest('[role=grid]')) {
      event.preventDefault();
      close(true, false);
      focusBeside(event.currentTarget, event.shiftKey);
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
      onBlur={() => close(true, false)}
    />
  );
}
