import { Fragment } from 'react';
import { Table, Td, Th } from '@/components/ui/table';
import { daysText } from '@/lib/format';
import type { Measure } from '@/lib/insights/figures';
import type { TrendPointProps } from './trend-chart';
import { useScoreWords } from './words';

/** The points of a chart as a table, for whoever reads rather than looks, or has no script. */
export function TrendFigures({ measure, points }: { measure: Measure; points: readonly TrendPointProps[] }) {
  const words = useScoreWords();
  const { t } = words;
  return (
    <details className="mt-2 text-sm">
      <summary className="touch inline-flex min-h-6 items-center rounded-sm text-muted underline decoration-edge decoration-dotted underline-offset-4 hover:text-ink">
        {t('inFigures')}
      </summary>
      <Table
        caption={t('overTime', { measure: t(`measure.${measure}`) })}
        density="compact"
        className="mt-2 [--under:var(--surface)]"
      >
        <thead>
          <tr>
            <Th className="static! bg-transparent!">{t('period')}</Th>
            <Th className="static! bg-transparent!">{t('score')}</Th>
            <Th className="static! bg-transparent!">{t('intervalName')}</Th>
            <Th className="static! bg-transparent!">{t('answers')}</Th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ from, to, figure, begins }) => (
            <Fragment key={from}>
              {begins.map((what) => (
                <tr key={what}>
                  <Td colSpan={4} className="text-muted">
                    {t('series.inTable', { what })}
                  </Td>
                </tr>
              ))}
              <tr>
                <Th scope="row" className="font-normal whitespace-nowrap">
                  {daysText(words.locale, { from, to })}
                </Th>
                <Td>{figure?.value == null ? t(figure ? 'fewShort' : 'none') : words.value(measure, figure.value)}</Td>
                <Td>{(figure && words.interval(measure, figure)) ?? ''}</Td>
                <Td>{figure?.n ?? ''}</Td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
