'use client';

import { useTranslations } from 'next-intl';
import type { ContactField, Question } from '@/db/schema/form-content';
import { isScale } from '@/lib/feedback/content/path';
import { SelectField } from '../../ui/select-field';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { ChoicesField } from './choices-field';
import { useBuilder } from './context';
import { longestText } from './limits';
import { WordsField } from './words-field';

const contactFields = ['name', 'email', 'phone', 'company'] as const satisfies readonly ContactField[];

type TypeFieldsProps<Q = Question> = { question: Q; onChange: (question: Question) => void };

/** What a question has by its type alone. */
export function TypeFields({ question, onChange }: TypeFieldsProps) {
  const t = useTranslations('forms.builder');
  if (isScale(question)) return <ScaleFields question={question} onChange={onChange} />;
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ranking':
    case 'matrix':
      return <ChoiceFields question={question} onChange={onChange} />;
    case 'number':
      return (
        <div className="grid max-w-sm grid-cols-2 gap-3">
          {(['min', 'max'] as const).map((end) => (
            <TextField
              key={end}
              type="number"
              step="any"
              name={end}
              label={t(end)}
              value={question[end] ?? ''}
              onChange={({ target: { valueAsNumber: value } }) =>
                onChange({ ...question, [end]: Number.isFinite(value) ? value : null })
              }
            />
          ))}
        </div>
      );
    case 'contact':
      return <ContactFields question={question} onChange={onChange} />;
    default:
      return null;
  }
}

function ScaleFields({ question, onChange }: TypeFieldsProps<Extract<Question, { low: unknown }>>) {
  const t = useTranslations('forms.builder');
  const { places } = useBuilder();
  return (
    <>
      {(['low', 'high'] as const).map((end) => (
        <WordsField
          key={end}
          label={t(end)}
          most={longestText.label}
          text={question[end]}
          onChange={(said) => onChange({ ...question, [end]: said })}
        />
      ))}
      <SelectField
        name="touchpoint"
        label={t('rates')}
        hint={t('ratesHint')}
        value={question.touchpointId ?? ''}
        onChange={(event) => onChange({ ...question, touchpointId: event.target.value || null })}
        options={[
          { value: '', label: t('ratesHere') },
          ...places.map(({ id, name }) => ({ value: id, label: name })),
          ...(question.touchpointId && !places.some(({ id }) => id === question.touchpointId)
            ? [{ value: question.touchpointId, label: t('ratesGone') }]
            : []),
        ]}
      />
    </>
  );
}

function ChoiceFields({ question, onChange }: TypeFieldsProps<Extract<Question, { choices: unknown }>>) {
  const t = useTranslations('forms.builder');
  return (
    <>
      {'rows' in question ? (
        <ChoicesField
          label={t('rows')}
          one={t('row')}
          addLabel={t('addRow')}
          choices={question.rows}
          onChange={(rows) => onChange({ ...question, rows })}
        />
      ) : null}
      <ChoicesField
        label={t('choices')}
        one={t('choice')}
        addLabel={t('addChoice')}
        choices={question.choices}
        onChange={(choices) => onChange({ ...question, choices })}
      />
      {'other' in question ? (
        <Switch
          label={t('other')}
          checked={question.other}
          onChange={(event) => onChange({ ...question, other: event.target.checked })}
        />
      ) : null}
    </>
  );
}

function ContactFields({ question, onChange }: TypeFieldsProps<Extract<Question, { type: 'contact' }>>) {
  const t = useTranslations('forms.builder');
  const turn = (field: ContactField, on: boolean) =>
    onChange({
      ...question,
      fields: contactFields.filter((one) => (one === field ? on : question.fields.includes(one))),
    });
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{t('fields')}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {contactFields.map((field) => (
          <label key={field} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={question.fields.includes(field)}
              onChange={(event) => turn(field, event.target.checked)}
            />
            {t(`field.${field}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
