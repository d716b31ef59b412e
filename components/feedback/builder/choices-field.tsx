'use client';

import { GripVertical, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Choice } from '@/db/schema/form-content';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { longestText } from './limits';
import { newChoice } from './new-question';
import { dropMark, moved, useReorder } from './use-reorder';
import { WordsField } from './words-field';

interface ChoicesFieldProps {
  label: string;
  /** What one of them is called; it stands before its number. */
  one: string;
  addLabel: string;
  choices: readonly Choice[];
  onChange: (choices: Choice[]) => void;
}

/** As many as there are to choose from. Enter goes to the next. */
export function ChoicesField({ label, one, addLabel, choices, onChange }: ChoicesFieldProps) {
  const t = useTranslations('forms.builder');
  const list = useRef<HTMLOListElement>(null);
  const [wanted, want] = useState<{ at: number } | null>(null);
  const { drop, told, press, grab } = useReorder(list, choices.length, (from, to) =>
    onChange(moved(choices, from, to)),
  );
  useLayoutEffect(() => {
    if (wanted) list.current?.children[wanted.at]?.querySelector<HTMLElement>('input')?.focus();
  }, [wanted]);
  const add = (at: number) => {
    onChange([...choices.slice(0, at), newChoice(), ...choices.slice(at)]);
    want({ at });
  };
  const enter = (at: number) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(at + 1);
  };
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{label}</legend>
      <ol ref={list} className="relative flex flex-col gap-1.5">
        {choices.map((choice, at) => (
          <li
            key={choice.id}
            data-row
            onKeyDown={press(at)}
            className={`relative flex items-start gap-1 ${drop === at ? dropMark : ''}`}
          >
            <IconButton
              size="sm"
              data-handle
              label={t('moveOne', { one, number: at + 1 })}
              onPointerDown={grab(at)}
              className="mt-1 cursor-grab touch-none"
            >
              <GripVertical aria-hidden />
            </IconButton>
            <WordsField
              label={`${one} ${at + 1}`}
              labelHidden
              text={choice.label}
              most={longestText.choice}
              onChange={(said) =>
                onChange(choices.map((other) => (other === choice ? { ...choice, label: said } : other)))
              }
              onKeyDown={enter(at)}
            />
            <IconButton
              size="sm"
              label={t('removeOne', { one, number: at + 1 })}
              className="mt-1"
              onClick={() => {
                onChange(choices.filter((other) => other !== choice));
                want({ at: Math.max(0, at - 1) });
              }}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
      <Button size="sm" className="mt-2" onClick={() => add(choices.length)}>
        <Plus aria-hidden />
        {addLabel}
      </Button>
      <span role="status" className="sr-only">
        {told ? t('movedTo', told) : null}
      </span>
    </fieldset>
  );
}
