import { grouped } from '@/lib/grouping';
import { contains, type DateRange } from './periods';
import type { RollupRow } from './rollups';
import { asksAnew, type Break, counted, type NewestSeries } from './series';
import type { Histograms } from './statistics/histogram';

/** The answers of one group in two periods, of each question those to its newest series in either. */
export interface TwoPeriods {
  readonly current: Histograms;
  readonly previous: Histograms;
  readonly breaks?: {
    /** Of which older answers of the period are not counted. */
    readonly current: readonly Break[];
    readonly previous: readonly Break[];
    /** What is asked differently in the two: they cannot be compared. */
    readonly between: readonly Break[];
  };
}

export interface ComparedPeriods extends DateRange {
  readonly previous: DateRange;
}

export const NOTHING: TwoPeriods = { current: {}, previous: {} };

function twoPeriods(rows: readonly RollupRow[], periods: ComparedPeriods): TwoPeriods {
  const now: NewestSeries = new Map();
  const earlier: NewestSeries = new Map();
  const current = counted(
    rows.filter(({ day }) => contains(periods, day)),
    now,
  );
  const previous = counted(
    rows.filter(({ day }) => contains(periods.previous, day)),
    earlier,
  );
  return {
    current: current.histograms,
    previous: previous.histograms,
    breaks: { current: current.breaks, previous: previous.breaks, between: asksAnew(now, earlier) },
  };
}

/** Gives the answers of any touchpoints together, in the two periods; days outside both are left out. */
export function answersAt(
  rows: readonly RollupRow[],
  periods: ComparedPeriods,
): (touchpointIds: readonly string[]) => TwoPeriods {
  const rowsOf = grouped(rows, (row) => row.touchpointId);
  return (touchpointIds) =>
    twoPeriods(
      [...new Set(touchpointIds)].flatMap((id) => rowsOf.get(id) ?? []),
      periods,
    );
}
