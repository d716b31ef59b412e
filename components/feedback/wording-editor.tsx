'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import type { Failure } from '@/lib/errors';
import { changeWordings } from '@/lib/feedback/actions';
import { type Locale, locales } from '@/lib/i18n/locales';
import { attempt } from '../ui/attempt';
import { Button } from '../ui/button';
import { keptTexts, useKeptForm } from '../ui/kept-form';
import { Notice } from '../ui/notice';
import { useSay } from '../ui/use-say';
import type { TouchpointForm } from './use-touchpoint-forms';
import { WordingFields, wordingFields } from './wording-fields';

interface WordingEditorProps {
  slug: string;
  form: TouchpointForm;
  wordings: NonNullable<TouchpointForm['wordings']>;
  onDone: (saved: boolean) => void;
}

/** A form's words, language by language. What was typed stays until it is saved or cancelled, also while the panel is closed. */
export function WordingEditor({ slug, form: shown, wordings: inUse, onDone }: WordingEditorProps) {
  const t = useTranslations('feedback');
  const say = useSay();
  // As it was when the editor opened: a refresh behind it must change neither the words nor what they are based on.
  const [form] = useState(() => ({ ...shown, wordings: inUse }));
  const [languages, setLanguages] = useState<readonly Locale[]>(() => {
    const kept = Object.keys(keptTexts(form.id) ?? {});
    return locales.filter((locale) => form.wordings[locale] || kept.some((field) => field.startsWith(`${locale}.`)));
  });
  const [failure, setFailure] = useState<Failure>();
  const [pending, start] = useTransition();
  const element = useRef<HTMLFormElement>(null);
  const forget = useKeptForm(element, form.id);
  const done = (saved: boolean) => {
    forget();
    onDone(saved);
  };
  useEffect(() => {
    element.current?.querySelector<HTMLElement>(failure ? '[aria-invalid=true]' : 'textarea')?.focus();
  }, [failure]);

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    const wordings = Object.fromEntries(languages.map((locale) => [locale, wordingFields(data, locale)]));
    start(async () => {
      const result = await attempt(() => changeWordings(slug, { id: form.id, versionId: form.versionId, wordings }));
      if (result.ok) done(true);
      else setFailure(result.error);
    });
  };

  return (
    <form
      ref={element}
      onSubmit={save}
      noValidate
      className="flex flex-col gap-5 rounded-md border border-hairline p-4"
    >
      {failure ? (
        <Notice tone="negative" role="alert">
          {say(failure.message)}
        </Notice>
      ) : null}
      {languages.map((locale) => (
        <WordingFields
          key={locale}
          locale={locale}
          id={form.id}
          wording={form.wordings[locale] ?? form.usualWordings?.[locale]}
          errorOf={(field) => say(failure?.fields[`wordings.${locale}.${field}`])}
          onRemove={
            languages.length > 1 ? () => setLanguages(languages.filter((other) => other !== locale)) : undefined
          }
        />
      ))}
      {locales
        .filter((locale) => !languages.includes(locale))
        .map((locale) => (
          <div key={locale}>
            <Button size="sm" onClick={() => setLanguages([...languages, locale])}>
              {t('addLanguage', { language: t(`language.${locale}`) })}
            </Button>
          </div>
        ))}
      <p className="text-sm text-muted">{t('wordingNote')}</p>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" loading={pending}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={() => done(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
