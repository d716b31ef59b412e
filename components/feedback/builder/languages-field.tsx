'use client';

import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { untranslated } from '@/lib/feedback/content/publishing';
import { chipClass } from '../../ui/chip';
import { IconButton } from '../../ui/icon-button';
import { useBuilder } from './context';

/** Languages that a form can be given, as they are spoken most where our customers are. */
const offered =
  'en nl de fr es it pt pl da sv nb fi cs sk hu ro bg el hr sl lt lv et ga mt tr uk ru ar fa he ur hi bn id vi th zh ja ko'.split(
    ' ',
  );

/** The languages of a form: which is written first, which beside it, and what is missing. */
export function LanguagesField() {
  const t = useTranslations('forms.languages');
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  const nameOf = (language: string) => names.of(language) ?? language;
  const { content, change, other, setOther } = useBuilder();
  const { languages } = content;
  const [base = 'en', ...more] = languages;
  return (
    <fieldset className="flex flex-wrap items-center gap-2" aria-label={t('label')}>
      <span className="text-sm text-muted">{t('first', { language: nameOf(base) })}</span>
      {more.map((language) => {
        const missing = untranslated(content, language);
        return (
          <span key={language} className="inline-flex items-center">
            <button
              type="button"
              aria-pressed={language === other}
              onClick={() => setOther(language === other ? null : language)}
              className={chipClass(language === other)}
            >
              {nameOf(language)}
              {missing > 0 ? <span className="ms-1.5 text-negative">{t('missing', { n: missing })}</span> : null}
            </button>
            <IconButton
              size="sm"
              label={t('remove', { language: nameOf(language) })}
              onClick={() => change((now) => ({ ...now, languages: now.languages.filter((one) => one !== language) }))}
            >
              <X aria-hidden />
            </IconButton>
          </span>
        );
      })}
      <select
        aria-label={t('add')}
        value=""
        onChange={(event) => {
          const language = event.target.value;
          change((now) => ({ ...now, languages: [...now.languages, language] }));
          setOther(language);
        }}
        className="h-7 w-auto text-sm pointer-coarse:h-11"
      >
        <option value="">{t('add')}</option>
        {offered
          .filter((language) => !languages.includes(language))
          .map((language) => [language, nameOf(language)] as const)
          .sort(([, a], [, b]) => a.localeCompare(b))
          .map(([language, name]) => (
            <option key={language} value={language}>
              {name}
            </option>
          ))}
      </select>
    </fieldset>
  );
}
