'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { Question, Text } from '@/db/schema/form-content';
import { useBuilder } from './context';
import { named, numbered, titleIn } from './piping-text';

interface WordsFieldProps {
  label: string;
  /** Said to screen readers alone: what is around tells it already. */
  labelHidden?: boolean;
  hint?: string;
  text: Text;
  onChange: (text: Text) => void;
  rows?: number;
  most: number;
  /** Questions whose answers may be put in. */
  earlier?: readonly Question[];
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A text of the form in its first language, and beside it in the one that is translated into. */
export function WordsField(props: WordsFieldProps) {
  const { label, labelHidden, hint, text, onChange, rows, most, earlier = [], onKeyDown } = props;
  const t = useTranslations('forms.builder');
  const locale = useLocale();
  const { content, other } = useBuilder();
  const id = useId();
  const last = useRef<HTMLTextAreaElement | HTMLInputElement>(null);
  const base = content.languages[0] ?? 'en';
  const languages = other ? [base, other] : [base];
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const missing = (language: string) =>
    language !== base && (text[base] ?? '').trim() !== '' && (text[language] ?? '').trim() === '';
  const put = (language: string, said: string) => onChange({ ...text, [language]: named(said, content.questions) });
  const insert = (number: string) => {
    const field = last.current;
    const language = field?.lang || base;
    const said = numbered(text[language] ?? '', content.questions);
    const at = field?.selectionStart ?? said.length;
    put(language, `${said.slice(0, at)}{{${number}}}${said.slice(at)}`);
    field?.focus();
  };
  const inserted = languages.some((language) => /\{\{[0-9a-f-]{36}/.test(text[language] ?? ''));
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1.5">
      <div className={`grid gap-2 ${other ? 'sm:grid-cols-2' : ''}`}>
        {languages.map((language) => {
          const attributes = {
            id: `${id}-${language}`,
            lang: language,
            dir: 'auto',
            maxLength: most,
            value: numbered(text[language] ?? '', content.questions),
            'aria-describedby': hint ? `${id}-hint` : undefined,
            onFocus: (event: { currentTarget: HTMLTextAreaElement | HTMLInputElement }) => {
              last.current = event.currentTarget;
            },
            onChange: (event: { currentTarget: HTMLTextAreaElement | HTMLInputElement }) =>
              put(language, event.currentTarget.value),
            onKeyDown,
          };
          return (
            <div key={language} className="flex min-w-0 flex-col gap-1.5">
              <label
                htmlFor={attributes.id}
                className={labelHidden ? 'sr-only' : 'flex justify-between gap-2 text-sm font-medium'}
              >
                <span>{other ? t('inLanguage', { label, language: names.of(language) ?? language }) : label}</span>
                {!labelHidden && missing(language) ? (
                  <span className="font-normal text-negative">{t('missing')}</span>
                ) : null}
              </label>
              {rows ? (
                <textarea rows={rows} {...attributes} />
              ) : (
                <input
                  type="text"
                  autoComplete="off"
                  placeholder={labelHidden && missing(language) ? t('missing') : undefined}
                  {...attributes}
                />
              )}
            </div>
          );
        })}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {earlier.length > 0 ? (
        <select
          aria-label={t('insertIn', { label })}
          value=""
          onChange={(event) => insert(event.target.value)}
          className="h-7 w-fit max-w-full border-transparent bg-transparent text-sm text-muted pointer-coarse:h-11"
        >
          <option value="">{t('insert')}</option>
          {earlier.map((question) => {
            const number = content.questions.indexOf(question) + 1;
            return (
              <option key={question.id} value={number}>
                {number}. {titleIn(content, question)}
              </option>
            );
          })}
        </select>
      ) : null}
      {inserted ? <p className="text-sm text-muted">{t('inserted', { sample: '{{2}}', other: '{{2|…}}' })}</p> : null}
    </div>
  );
}
