'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { TextareaField } from '@/components/ui/textarea-field';

type JourneyPurposeProps = {
  purpose: string;
  /** `gesture` is that of one stretch of typing, which is undone together. */
  onChange(purpose: string, gesture: string): void;
};

const pauseMs = 600;

/** Saved in the pauses of typing and when the field is left, so that no closed tab costs a sentence. */
export function JourneyPurpose({ purpose, onChange }: JourneyPurposeProps) {
  const t = useTranslations('journeys.facts');
  const id = useId();
  /** What is typed and not handed on yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const stretch = useRef(0);
  const latest = useRef({ typed, purpose, onChange });
  latest.current = { typed, purpose, onChange };
  const save = () => {
    const now = latest.current;
    if (now.typed !== null && now.typed.trim() !== now.purpose)
      now.onChange(now.typed.trim(), `${id} ${stretch.current}`);
  };
  const keep = useRef(save);
  keep.current = save;
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => keep.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => keep.current(), []);
  return (
    <TextareaField
      name="purpose"
      label={t('purpose')}
      hint={t('purposeHint')}
      rows={3}
      maxLength={2000}
      value={typed ?? purpose}
      onChange={({ target }) => setTyped(target.value)}
      onFocus={() => {
        stretch.current += 1;
      }}
      onBlur={() => {
        save();
        setTyped(null);
      }}
    />
  );
}
