import { useLocale, useTranslations } from 'next-intl';
import { measureText } from '@/lib/format';
import type { ComparedCurve } from '@/lib/journeys/compare/compared-curves';
import type { ComparedStep } from '@/lib/journeys/compare/comparison';
import { latest } from '@/lib/journeys/compare/pairing';
import type { Step } from '@/lib/journeys/schema';

interface CompareCurvesTableProps {
  shared: readonly ComparedCurve[];
  steps: readonly ComparedStep[];
}

/** Every figure of the curves, step by step. */
export function CompareCurvesTable({ shared, steps }: CompareCurvesTableProps) {
  const t = useTranslations('compare');
  const locale = useLocale();
  const text = (value: number | null | undefined) => (value == null ? t('gap') : measureText(locale, 'emotion', value));
  return (
    <details className="mt-4 text-sm">
      <summary className="touch inline-block min-h-6 text-accent">{t('asTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table can only be scrolled by keys from here */}
      <section tabIndex={0} aria-label={t('asTable')} className="overflow-x-auto">
        <table className="mt-2 border-separate border-spacing-0 [&_:is(td,th)]:border-b [&_:is(td,th)]:border-hairline [&_:is(td,th)]:px-3 [&_:is(td,th)]:py-1.5">
          <thead className="align-bottom text-muted">
            <tr>
              <th scope="col" rowSpan={2} className="sticky start-0 z-10 bg-paper">
                {t('step')}
              </th>
              {shared.map(({ persona }) => (
                <th key={persona.id} scope="colgroup" colSpan={2} className="text-ink">
                  {persona.name}
                </th>
              ))}
            </tr>
            <tr>
              {shared.flatMap(({ persona }) =>
                (['first', 'second'] as const).map((side) => (
                  <th key={`${persona.id} ${side}`} scope="col" className="whitespace-nowrap">
                    {t(side)}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {steps.map((step, at) => (
              <tr key={step.key}>
                <th scope="row" className="sticky start-0 z-10 max-w-56 min-w-36 bg-paper wrap-anywhere">
                  {latest<Step>(step).name}
                </th>
                {shared.flatMap(({ persona, points }) =>
                  (['a', 'b'] as const).map((side) => (
                    <td key={`${persona.id} ${side}`} className="whitespace-nowrap tabular-nums">
                      {text(points[at]?.[side])}
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
