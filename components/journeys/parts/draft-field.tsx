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
  /** `gesture` is that of one stretch of typing, which is undone together. */
  onSave(text: string, gesture: string): void;
};

const pauseMs = 600;

/** Saved in the pauses of typing and when the field is left; what cannot be saved stays in it and says why. */
export function DraftField({ value, fault, onSave, multiline, ...field }: DraftFieldProps) {
  const id = useId();
  /** What is typed and not handed on yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const stretch = useRef(0);
  const save = () => {
    if (typed === null || typed.trim() === value) return true;
    const wrong = fault?.(typed.trim()) ?? null;
    if (!wrong) onSave(typed.trim(), `${id} ${stretch.current}`);
    return !wrong;
  };
  const keep = useRef(save);
  keep.current = save;
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => keep.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => void keep.current(), []);
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
    },
    onBlur: () => {
      if (save()) setTyped(null);
      else setError(fault?.(typed?.trim() ?? '') ?? null);
    },
  };
  return multiline ? <TextareaField {...control} /> : <TextField {...control} />;
}
