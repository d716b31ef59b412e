'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PersonaProfile } from '@/db/schema/personas';
import { useErrors } from '../ui/action-form';
import { FieldNotes, fieldAria } from '../ui/field';
import { RowText } from './row-text';
import { RowsField } from './rows-field';

type FieldProps = { day: PersonaProfile['day']; aside?: ReactNode; labelHidden?: boolean };

/** A day in the life: when, and what happens. */
export function DayField({ day, ...field }: FieldProps) {
  const t = useTranslations('personas');
  const errors = useErrors();
  return (
    <RowsField
      id="profile.day"
      label={t('fields.day')}
      hint={t('hints.day')}
      {...field}
      rows={day}
      blank={{ time: '', text: '' }}
      addLabel={t('form.addMoment')}
      row={({ time, text }, at) => {
        const error = errors[`profile.day.${at}.text`] ?? errors[`profile.day.${at}.time`];
        const id = `profile.day.text.${at}`;
        return (
          <div className="flex flex-col gap-1">
            <div className="flex gap-1.5 max-sm:flex-col">
              <span className="w-31 shrink-0">
                <input
                  type="time"
                  data-text
                  name={`profile.day.time.${at}`}
                  defaultValue={time}
                  aria-label={t('form.timeOf', { number: at + 1 })}
                />
              </span>
              <RowText
                {...fieldAria(id, { error })}
                name={id}
                defaultValue={text}
                placeholder={at === 0 ? t('examples.day') : ' '}
                aria-label={t('form.momentOf', { number: at + 1 })}
              />
            </div>
            <FieldNotes id={id} error={error} />
          </div>
        );
      }}
    />
  );
}
