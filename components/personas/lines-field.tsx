'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useErrors } from '../ui/action-form';
import { FieldNotes, fieldAria } from '../ui/field';
import { RowText } from './row-text';
import { RowsField } from './rows-field';

interface LinesFieldProps {
  /** The lines are sent as name.0, name.1, … */
  name: string;
  label: string;
  hint: string;
  aside?: ReactNode;
  labelHidden?: boolean;
  /** What stands in an empty line, as an example. */
  example: string;
  lines: readonly string[];
}

/** A list as it stands elsewhere, its signs and numbers left behind. */
const linesIn = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);

/** One thought a line; a list that is pasted becomes as many lines. */
export function LinesField({ name, example, lines, ...field }: LinesFieldProps) {
  const t = useTranslations('personas.form');
  const errors = useErrors();
  const { label } = field;
  return (
    <RowsField
      {...field}
      id={name}
      rows={lines}
      blank=""
      addLabel={t('addLine')}
      row={(line, at, put) => {
        const id = `${name}.${at}`;
        return (
          <div className="flex flex-col gap-1">
            <RowText
              {...fieldAria(id, { error: errors[id] })}
              name={id}
              defaultValue={line}
              onPaste={(event) => {
                const lines = linesIn(event.clipboardData.getData('text'));
                if (lines.length < 2) return;
                event.preventDefault();
                put(lines);
              }}
              placeholder={at === 0 ? example : ' '}
              aria-label={t('line', { label, number: at + 1 })}
            />
            <FieldNotes id={id} error={errors[id]} />
          </div>
        );
      }}
    />
  );
}
