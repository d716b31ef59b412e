import { getLocale, getTranslations } from 'next-intl/server';
import type { Workspace } from '@/lib/auth/workspace';
import { choicesOf, dateFormatOf, guessed } from '@/lib/exchange/guessing';
import type { AskedAt, ImportRow } from '@/lib/exchange/queries';
import { partWords } from '@/lib/exchange/words';
import type { Locale } from '@/lib/i18n/locales';
import { buttonClass } from '../ui/button-class';
import { EmptyState } from '../ui/empty-state';
import { Link } from '../ui/link';
import { LayoutForm } from './layout-form';
import { MappingForm } from './mapping-form';

interface MappingProps {
  workspace: Pick<Workspace, 'slug' | 'timeZone' | 'locale'>;
  found: ImportRow;
  asked: readonly AskedAt[];
}

/** The choice of columns, with what they most likely are. */
export async function Mapping({ workspace, found, asked }: MappingProps) {
  const [t, locale, words] = await Promise.all([getTranslations('exchange.map'), getLocale(), partWords()]);
  if (asked.length === 0) {
    return (
      <EmptyState
        title={t('noForm')}
        action={
          <Link href={`/w/${workspace.slug}/feedback`} className={buttonClass('primary')}>
            {t('toForms')}
          </Link>
        }
      />
    );
  }
  const { head, sample, mapping, encoding, separator } = found;
  const groups = choicesOf(asked, locale, words);
  const columns = mapping?.columns ?? guessed(head, groups);
  const dates = sample.map((row) => row[columns.indexOf('date')] ?? '').filter((cell) => cell !== '');
  const { timeZone, locale: language } = workspace;
  const dateFormat = dateFormatOf(dates, locale as Locale);
  const first = mapping ?? { columns, dateFormat, timeZone, language, notApplicable: '' };
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const spoken = [...new Set([first.language, ...asked.flatMap(({ content }) => content.languages)])];
  const of = { slug: workspace.slug, id: found.id };
  return (
    <>
      <LayoutForm {...of} encoding={encoding} separator={separator} />
      <MappingForm
        key={`${encoding} ${separator}`}
        {...{ ...of, head, sample, groups, first }}
        zones={[...new Set(['UTC', timeZone, ...Intl.supportedValuesOf('timeZone')])]}
        languages={spoken.map((value) => ({ value, label: names.of(value) ?? value }))}
      />
    </>
  );
}
