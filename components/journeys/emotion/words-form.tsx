import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/ui/action-form';
import { FormText, SendButton } from '@/components/ui/form-fields';
import { Glyph } from '@/components/ui/glyph';
import { Saved } from '@/components/ui/saved';
import { type Locale, locales } from '@/lib/i18n/locales';
import { EMOTION, emotionLevels } from '@/lib/insights/emotion-axis';
import { nameEmotions } from '@/lib/workspaces/actions';
import { signed } from '../state/emotion-scale';

async function Language({ words, language }: { words: readonly string[]; language: Locale }) {
  const [t, own, locale] = await Promise.all([
    getTranslations('emotionWords'),
    getTranslations({ locale: language, namespace: 'map' }),
    getLocale(),
  ]);
  return (
    <fieldset className="flex flex-1 basis-56 flex-col gap-3">
      <legend className="mb-3 font-medium">{t(language)}</legend>
      {emotionLevels
        .map((level, index) => ({ level, index }))
        .toReversed()
        .map(({ level, index }) => (
          <FormText
            key={level}
            name={`${language}.${level}`}
            label={
              <span className="inline-flex items-center gap-1.5 tabular-nums">
                <Glyph name={level} className="size-4 shrink-0" />
                {signed(locale, EMOTION.min + index)}
              </span>
            }
            defaultValue={words[index] ?? ''}
            placeholder={own(`emotion.${level}`)}
            lang={language}
            autoComplete="off"
          />
        ))}
    </fieldset>
  );
}

type EmotionWordsFormProps = { slug: string; words: Partial<Record<Locale, string[]>> };

/** What the team calls the five levels of emotion; what is left empty is the product's word, which stands in its place. */
export async function EmotionWordsForm({ slug, words }: EmotionWordsFormProps) {
  const t = await getTranslations('emotionWords');
  return (
    <ActionForm
      action={nameEmotions.bind(null, slug)}
      lost={t('lost')}
      keep="words"
      className="flex max-w-xl flex-col gap-5"
    >
      <div className="flex flex-wrap gap-x-8 gap-y-6">
        {locales.map((language) => (
          <Language key={language} language={language} words={words[language] ?? []} />
        ))}
      </div>
      <div className="flex items-center gap-3">
        <SendButton>{t('save')}</SendButton>
        <Saved text={t('saved')} />
      </div>
    </ActionForm>
  );
}
