'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useAnswers } from '../ui/action-form';
import { Button } from '../ui/button';
import { FieldNotes, fieldAria } from '../ui/field';
import { IconButton } from '../ui/icon-button';

interface LinesFieldProps {
  /** The lines are sent as name.0, name.1, … */
  name: string;
  label: string;
  hint: string;
  /** What stands in an empty line, as an example. */
  example: string;
  lines: readonly string[];
}

type Line = { key: number; text: string };

/** As many lines as there is to say. Enter goes to the next; without script there are three empty ones to fill. */
export function LinesField({ name, label, hint, example, lines }: LinesFieldProps) {
  const t = useTranslations('personas.form');
  const { values, errors } = useAnswers(name);
  const count = useRef(0);
  const line = (text: string): Line => ({ key: count.current++, text });
  const [shown, setShown] = useState<Line[]>(() => [...(values ?? lines), '', '', ''].map(line));
  const list = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    // With script empty lines come when they are asked for: one is enough. What was typed before the script came stays.
    const typed = [...(list.current?.querySelectorAll('input') ?? [])].map((input) => input.value);
    setShown((before) => before.filter((_, at) => typed[at] !== '' || at === 0 || typed[at - 1] !== ''));
  }, []);
  useEffect(() => {
    if (wanted.current === null) return;
    const inputs = list.current?.querySelectorAll('input') ?? [];
    inputs[Math.min(Math.max(wanted.current, 0), inputs.length - 1)]?.focus();
    wanted.current = null;
    list.current?.dispatchEvent(new Event('input', { bubbles: true }));
  });

  const add = (at: number) => {
    wanted.current = at;
    setShown((before) => [...before.slice(0, at), line(''), ...before.slice(at)]);
  };
  const remove = (key: number) => {
    wanted.current = shown.findIndex((one) => one.key === key) - 1;
    setShown((before) => (before.length > 1 ? before.filter((one) => one.key !== key) : [line('')]));
  };
  return (
    <fieldset ref={list} aria-describedby={`${name}-hint`}>
      <legend className="sr-only">{label}</legend>
      <ol className="flex flex-col gap-2">
        {shown.map(({ key, text }, at) => {
          const id = `${name}.${at}`;
          const error = errors[id];
          return (
            <li key={key} className="flex flex-col gap-1">
              <div className="flex items-center gap-1">
                <input
                  {...fieldAria(id, { error })}
                  name={id}
                  defaultValue={text}
                  placeholder={at === 0 ? example : undefined}
                  aria-label={t('line', { label, number: at + 1 })}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                    event.preventDefault();
                    add(at + 1);
                  }}
                />
                <IconButton label={t('removeLine', { number: at + 1 })} onClick={() => remove(key)}>
                  <X aria-hidden />
                </IconButton>
              </div>
              <FieldNotes id={id} error={error} />
            </li>
          );
        })}
      </ol>
      <p id={`${name}-hint`} className="mt-1.5 text-sm text-muted">
        {hint}
      </p>
      <Button size="sm" className="mt-3" onClick={() => add(shown.length)}>
        <Plus aria-hidden />
        {t('addLine')}
      </Button>
    </fieldset>
  );
}
