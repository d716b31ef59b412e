'use client';

import { useTranslations } from 'next-intl';
import type { PersonaProfile } from '@/db/schema/personas';
import type { PersonaEvidence } from '@/lib/personas/rules';
import { useErrors } from '../ui/action-form';
import { FieldNotes, fieldAria } from '../ui/field';
import { EvidenceField } from './evidence-field';
import { RowText } from './row-text';
import { RowsField } from './rows-field';

/** Fields that the team makes itself: a name and a text, each with what it rests on. */
export function OwnFields({ fields, whole }: { fields: PersonaProfile['fields']; whole: PersonaEvidence }) {
  const t = useTranslations('personas');
  const errors = useErrors();
  return (
    <RowsField
      id="profile.fields"
      label={t('fields.fields')}
      hint={t('hints.fields')}
      rows={fields}
      blank={{ label: '', text: '', evidence: null }}
      addLabel={t('form.addField')}
      row={({ label, text, evidence }, at) => {
        const error = errors[`profile.fields.${at}.label`] ?? errors[`profile.fields.${at}.text`];
        const id = `profile.fields.text.${at}`;
        const numbered = t('form.fieldOf', { number: at + 1 });
        return (
          <div className="flex flex-col gap-1.5 rounded-md border border-hairline bg-surface p-1.5">
            <div className="flex items-center gap-1.5">
              <input
                data-text
                name={`profile.fields.label.${at}`}
                defaultValue={label}
                maxLength={300}
                className="font-medium"
                autoComplete="off"
                placeholder={at === 0 ? t('examples.fieldName') : ' '}
                aria-label={t('form.fieldName', { number: at + 1 })}
              />
              <EvidenceField
                label={label || numbered}
                nameOf={(part) => `profile.fields.${part}.${at}`}
                pathOf={(part) => `profile.fields.${at}.${part}`}
                own={evidence}
                quiet
                whole={whole}
              />
            </div>
            <RowText
              {...fieldAria(id, { error })}
              name={id}
              defaultValue={text}
              placeholder={at === 0 ? t('examples.fieldText') : ' '}
              aria-label={t('form.fieldText', { number: at + 1 })}
            />
            <FieldNotes id={id} error={error} />
          </div>
        );
      }}
    />
  );
}
