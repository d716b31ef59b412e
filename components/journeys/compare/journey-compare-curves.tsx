import { useLocale, useTranslations } from 'next-intl';
import { measureText } from '@/lib/format';
import type { ComparedStep } from '@/lib/journeys/comparison';
import { curves } from '@/lib/journeys/drawing';
import { latest } from '@/lib/journeys/pairing';
import type { EmotionState, JourneyMap, Step } from '@/lib/journeys/schema';

interface JourneyCompareCurvesProps {
  a: JourneyMap;
  b: JourneyMap;
  steps: readonly ComparedStep[];
}

const unit = 100;
const height = 160;
const pad = 10;

/** A future map shows what is wished where anything is, any other what is believed. */
const stateOf = (map: JourneyMap): EmotionState =>
  map.state === 'future' && map.emotions.some(({ state }) => state === 'to-be') ? 'to-be' : 'as-is';

/** The mean over the map's personas at each step; null is a gap. */
function valuesOf(map: JourneyMap, steps: readonly ({ id: string } | null)[]): (number | null)[] {
  const state = stateOf(map);
  const points = map.emotions.filter((point) => point.state === state);
  return steps.map((step) => {
    const own = points.filter((point) => point.stepId === step?.id);
    return own.length === 0 ? null : own.reduce((sum, point) => sum + point.value, 0) / own.length;
  });
}

/** The designed curves of both maps over each other, on the steps of both. */
export function JourneyCompareCurves({ a, b, steps }: JourneyCompareCurvesProps) {
  const t = useTranslations('compare');
  const locale = useLocale();
  const ownA = steps.map((step) => step.a);
  const ownB = steps.map((step) => step.b);
  const lines = [
    { map: a, own: ownA, values: valuesOf(a, ownA), look: 'stroke-muted', dash: '3 4' },
    { map: b, own: ownB, values: valuesOf(b, ownB), look: 'stroke-accent', dash: '9 4' },
  ];
  if (lines.every(({ values }) => values.every((value) => value === null))) return null;
  const width = steps.length * unit;
  const y = (value: number) => pad + ((2 - value) / 4) * (height - 2 * pad);
  const text = (value: number | null | undefined) => (value == null ? t('gap') : measureText(locale, 'emotion', value));
  return (
    <section aria-labelledby="compare-curves" className="mb-8">
      <h2 id="compare-curves" className="mb-2 text-sm font-semibold">
        {t('curves')}
      </h2>
      <ul className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {lines.map(({ map, look, dash }) => (
          <li key={map.id} className="flex min-w-0 items-center gap-2">
            <svg aria-hidden viewBox="0 0 40 8" className="h-2 w-10 shrink-0">
              <path d="M0 4H40" className={look} strokeWidth="2.5" strokeDasharray={dash} />
            </svg>
            <span className="min-w-0 wrap-anywhere">
              {map.title} <span className="text-muted">{t(`designed.${stateOf(map)}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <svg
        aria-hidden
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="h-40 w-full rounded-md border border-hairline bg-surface"
        fill="none"
      >
        <path d={`M0,${y(0)}H${width}`} className="stroke-hairline" vectorEffect="non-scaling-stroke" />
        {lines.map(({ map, own, values, look, dash }) => (
          <path
            key={map.id}
            // A column that this map does not have is passed over; a step of its own without a value is a gap.
            d={curves(
              values.flatMap((value, at) =>
                own[at] ? [value === null ? null : { x: (at + 0.5) * unit, y: y(value) }] : [],
              ),
            )
              .map(({ path, points: [point] }) => path || `M${(point?.x ?? 0) - 8},${point?.y}h16`)
              .join('')}
            className={look}
            strokeWidth="2.5"
            strokeDasharray={dash}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <details className="mt-2 text-sm">
        <summary className="min-h-6 cursor-pointer text-accent">{t('asTable')}</summary>
        <div className="overflow-x-auto">
          <table className="mt-2 [&_td]:px-3 [&_td]:py-1 [&_th]:px-3 [&_th]:py-1 [&_th]:text-start [&_th]:font-medium">
            <thead>
              <tr>
                <th scope="col">{t('step')}</th>
                {lines.map(({ map }) => (
                  <th key={map.id} scope="col">
                    {map.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {steps.map((step, at) => (
                <tr key={step.key} className="border-t border-hairline">
                  <th scope="row">{latest<Step>(step).name}</th>
                  {lines.map(({ map, values }) => (
                    <td key={map.id} className="tabular-nums">
                      {text(values[at])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
