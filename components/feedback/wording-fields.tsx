'use client';

import { useTranslations } from 'next-intl';
import type { TouchpointForms } from '@/lib/feedback/queries';
import type { Locale } from '@/lib/i18n/locales';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { TextareaField } from '../ui/textarea-field';

type Wording = NonNullable<NonNullable<TouchpointForms['forms'][number]['wordings']>[Locale]>;

const lines = ['question', 'why', 'thanks'] as const satisfies readonly (keyof Wording)[];
const ends = ['lowLabel', 'highLabel'] as const satisfies readonly (keyof Wording)[];

const read = (data: FormData, locale: Locale, field: keyof Wording) => String(data.get(`${locale}.${field}`) ?? '');

/** What stands in one language's fields. */
export const wordingFields = (data: FormData, locale: Locale): Wording => ({
  question: read(data, locale, 'question'),
  lowLabel: read(data, locale, 'lowLabel'),
  highLabel: read(data, locale, 'highLabel'),
  why: read(data, locale, 'why'),
  thanks: read(data, locale, 'thanks'),
});

interface WordingFieldsProps {
  locale: Locale;
  /** Makes the fields' ids unique on the page. */
  id: string;
  wording: Wording | undefined;
  errorOf: (field: keyof Wording) => string | undefined;
  /** Left out for the last language: a form speaks at least one. */
  onRemove?: () => void;
}

export function WordingFields({ locale, id, wording, errorOf, onRemove }: WordingFieldsProps) {
  const t = useTranslations('feedback');
  const language = t(`language.${locale}`);
  const field = (name: keyof Wording) => ({
    id: `${id}-${locale}-${name}`,
    name: `${locale}.${name}`,
    lang: locale,
    label: t(name),
    defaultValue: wording?.[name],
    error: errorOf(name),
  });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 w-full">
        <span className="flex items-center justify-between gap-2">
          <span className="font-medium">{language}</span>
          {onRemove ? (
            <Button size="sm" variant="quiet" onClick={onRemove}>
              {t('removeLanguage', { language })}
            </Button>
          ) : null}
        </span>
      </legend>
      <TextareaField {...field(lines[0])} rows={2} />
      <div className="grid gap-3 sm:grid-cols-2">
        {ends.map((name) => (
          <TextField key={name} {...field(name)} />
        ))}
      </div>
      {lines.slice(1).map((name) => (
        <TextareaField key={name} {...field(name)} rows={2} />
      ))}
    </fieldset>
  );
}
