import { useTranslations } from 'next-intl';
import { grouped } from '@/lib/grouping';
import { type ComparedCurve, differing } from '@/lib/journeys/compare/compared-curves';
import {
  type ComparedPhase,
  type ComparedStep,
  isDifferent,
  type MapComparison,
} from '@/lib/journeys/compare/comparison';
import { latest } from '@/lib/journeys/compare/pairing';
import type { JourneyMap, Lane } from '@/lib/journeys/schema';
import { CompareFelt, type FeltOtherwise } from './felt';
import { JourneyCompareItems } from './items';
import { CompareMark, markGround } from './mark';

interface JourneyComparisonProps {
  a: JourneyMap;
  b: JourneyMap;
  comparison: MapComparison;
  curves: readonly ComparedCurve[];
  /** Only what is different. */
  only: boolean;
}

const grid = 'grid grid-cols-2 gap-x-3 md:gap-x-5';

function useLaneName() {
  const t = useTranslations('map.lane');
  return ({ kind, name }: Lane) => name ?? t(kind);
}

interface Told {
  /** Of the lanes, by their keys. */
  names: ReadonlyMap<string, string>;
  /** By the steps' keys. */
  felt: ReadonlyMap<string, readonly FeltOtherwise[]>;
}

function Step({ step, told: { names, felt } }: { step: ComparedStep; told: Told }) {
  const t = useTranslations('compare');
  const side = (which: 'a' | 'b') => {
    const own = step[which];
    if (!own) return <div className="rounded-md border border-dashed border-hairline" />;
    const marks = step.marks.filter((mark) => (which === 'a' ? mark === 'removed' : mark !== 'removed'));
    return (
      <div className={`min-w-0 rounded-md border p-3 ${markGround(marks[0])}`}>
        <h3 className="font-medium wrap-anywhere">
          {own.name}
          {marks.map((mark) => (
            <CompareMark key={mark} mark={mark} />
          ))}
        </h3>
        {which === 'b' && step.fromPhase ? (
          <p className="text-xs text-muted">{t('fromPhase', { phase: step.fromPhase })}</p>
        ) : null}
        <JourneyCompareItems
          cells={step.cells}
          names={names}
          side={which}
          said={step.marks.find((mark) => mark === 'added' || mark === 'removed')}
        />
        {which === 'b' ? <CompareFelt felt={felt.get(step.key) ?? []} /> : null}
      </div>
    );
  };
  return (
    <li className={grid}>
      {side('a')}
      {side('b')}
    </li>
  );
}

function Phase({ phase, only, told }: { phase: ComparedPhase; only: boolean; told: Told }) {
  const shown = only ? phase.steps.filter((step) => isDifferent(step) || told.felt.has(step.key)) : phase.steps;
  if (only && shown.length === 0 && phase.marks.length === 0) return null;
  const head = (which: 'a' | 'b') => {
    const own = phase[which];
    const marks = phase.marks.filter((mark) => (which === 'a' ? mark === 'removed' : mark !== 'removed'));
    return (
      <span className="min-w-0 wrap-anywhere">
        {own?.name}
        {own ? marks.map((mark) => <CompareMark key={mark} mark={mark} />) : null}
      </span>
    );
  };
  return (
    <section>
      <h2 className={`mb-2 border-b-2 border-accent pb-1 font-semibold ${grid}`}>
        {head('a')}
        {head('b')}
      </h2>
      <ol className="flex flex-col gap-2">
        {shown.map((step) => (
          <Step key={step.key} step={step} told={told} />
        ))}
      </ol>
    </section>
  );
}

/** Two maps beside each other, step by step: what stands on one alone, elsewhere or otherwise says so in a word. */
export function JourneyComparison({ a, b, comparison, curves, only }: JourneyComparisonProps) {
  const t = useTranslations('compare');
  const laneName = useLaneName();
  const names = new Map(comparison.lanes.map((lane) => [lane.key, laneName(latest<Lane>(lane))]));
  const felt = grouped(
    curves.flatMap((curve) => differing(curve).map((point) => ({ persona: curve.persona, point }))),
    ({ point }) => point.step.key,
  );
  const marked = comparison.lanes.filter(({ marks }) => marks.length > 0);
  return (
    <div className="flex flex-col gap-7">
      <div
        className={`sticky top-(--topbar) z-10 border-b border-hairline bg-paper py-2 text-lg font-semibold ${grid}`}
      >
        {[a, b].map((map) => (
          <span key={map.id} className="line-clamp-2 min-w-0 wrap-anywhere">
            {map.title}
          </span>
        ))}
      </div>
      {marked.length > 0 ? (
        <section>
          <h2 className="mb-1 text-sm font-semibold">{t('laneHead')}</h2>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {marked.map((lane) => (
              <li key={lane.key}>
                {names.get(lane.key)}
                {lane.marks.map((mark) => (
                  <CompareMark key={mark} mark={mark} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {comparison.phases.map((phase) => (
        <Phase key={phase.key} phase={phase} only={only} told={{ names, felt }} />
      ))}
    </div>
  );
}
