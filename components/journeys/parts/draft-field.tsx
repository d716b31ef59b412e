'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';

type DraftFieldProps = {
  name: string;
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  placeholder?: string;
  multiline?: boolean;
  inputMode?: 'url';
  /** What is wrong with a text, for whoever typed it; null where nothing is. */
  fault?(text: string): string | null;
  /** A text with a fault whose field goes. */
  onLost?(text: string): void;
  /** `gesture` is that of one stretch of typing, which is undone together. */
  onSave(text: string, gesture: string): void;
};

const pauseMs = 600;

/** Saved in the pauses of typing and when the field is left; what cannot be saved stays in it and says why. */
export function DraftField({ value, fault, onSave, onLost, multiline, ...field }: DraftFieldProps) {
  const id = useId();
  /** What is typed and not handed on yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const stretch = useRef(0);
  /** What was handed on last: if something else stands there by now, it is someone else's, and later. */
  const handed = useRef<string | null>(null);
  const save = () => {
    const text = typed?.trim() ?? null;
    if (text === null || text === value || text === handed.current) return true;
    if (fault?.(text)) return false;
    handed.current = text;
    onSave(text, `${id} ${stretch.current}`);
    return true;
  };
  const latest = useRef({ save, lose: () => {} });
  latest.current = { save, lose: () => void (save() || onLost?.(typed?.trim() ?? '')) };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => latest.current.save(), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const first = useRef(value);
  useEffect(() => {
    // Typed before the script came.
    const field = document.getElementById(id);
    if (field && 'value' in field && field.value !== first.current) setTyped(String(field.value));
  }, [id]);
  useEffect(() => {
    const goes = () => latest.current.lose();
    window.addEventListener('pagehide', goes);
    return () => {
      window.removeEventListener('pagehide', goes);
      goes();
    };
  }, []);
  const control = {
    ...field,
    id,
    value: typed ?? value,
    error: error ?? undefined,
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      setError(null);
    },
    onFocus: () => {
      stretch.current += 1;
      handed.current = null;
    },
    onBlur: () => {
      if (save()) setTyped(null);
      else setError(fault?.(typed?.trim() ?? '') ?? null);
    },
  };
  return multiline ? <TextareaField {...control} /> : <TextField {...control} />;
}
