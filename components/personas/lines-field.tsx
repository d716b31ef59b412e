'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useErrors } from '../ui/action-form';
import { FieldNotes, fieldAria } from '../ui/field';
import { RowsField } from './rows-field';

interface LinesFieldProps {
  /** The lines are sent as name.0, name.1, … */
  name: string;
  label: string;
  hint: string;
  aside?: ReactNode;
  /** What stands in an empty line, as an example. */
  example: string;
  lines: readonly string[];
}

/** One thought a line. */
export function LinesField({ name, label, hint, aside, example, lines }: LinesFieldProps) {
  const t = useTranslations('personas.form');
  const errors = useErrors();
  return (
    <RowsField
      id={name}
      label={label}
      hint={hint}
      aside={aside}
      rows={lines}
      blank=""
      addLabel={t('addLine')}
      row={(line, at) => {
        const id = `${name}.${at}`;
        return (
          <div className="flex flex-col gap-1">
            <input
              {...fieldAria(id, { error: errors[id] })}
              data-text
              name={id}
              defaultValue={line}
              autoComplete="off"
              placeholder={at === 0 ? example : undefined}
              aria-label={t('line', { label, number: at + 1 })}
            />
            <FieldNotes id={id} error={errors[id]} />
          </div>
        );
      }}
    />
  );
}
