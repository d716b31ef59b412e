'use client';

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { cellOf, focusBeside } from '../state/focus-beside';
import { hasBegun, leavesField, takeTypedAhead } from '../state/typed-ahead';

type InlineEditorProps = {
  label: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  className?: string;
  /** Gets the trimmed text; an unchanged one is a cancellation, and so is an empty one, which is told. */
  onSave(text: string): void;
  /** Where nothing typed is an answer too. */
  mayBeEmpty?: boolean;
  onClose(): void;
  /** The stop of the map that gets the focus back, unless it went elsewhere already. */
  stop?: string;
};

/**
 * Typing in place: Enter saves, and so do leaving and Tab, which goes on to the next cell; Esc leaves it as it was. What
 * comes after such a key is typed where it has led.
 */
export function InlineEditor(props: InlineEditorProps) {
  const { act } = useCanvas();
  const { label, value, maxLength, placeholder, className, mayBeEmpty, stop, onSave, onClose } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const over = useRef(false);
  const begun = useRef(false);
  useLayoutEffect(() => {
    begun.current ||= hasBegun();
    if (!field.current) return;
    field.current.focus({ preventScroll: true });
    field.current.select();
    const ahead = takeTypedAhead();
    if (ahead !== '') field.current.value = ahead;
  }, []);

  const close = (save: boolean) => {
    if (over.current) return;
    over.current = true;
    const text = field.current?.value.trim() ?? '';
    const changed = save && text !== value;
    if (changed && (text || mayBeEmpty)) onSave(text);
    onClose();
    if (changed && !text && !mayBeEmpty) act(({ keepText }) => keepText(value, stop));
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey, currentTarget } = event;
    const cell = cellOf(currentTarget);
    const held = shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.repeat;
    if ((key === 'Enter' && !shiftKey) || key === 'Escape') {
      flushSync(() => close(key === 'Enter'));
      focusStop(stop);
    } else if (key === 'Tab' && cell) {
      close(true);
      focusBeside(cell, shiftKey ? 'ArrowLeft' : 'ArrowRight');
    } else if (begun.current && !held && leavesField(currentTarget, key)) {
      close(true);
      focusBeside(cell, key, stop);
    } else return;
    event.preventDefault();
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
