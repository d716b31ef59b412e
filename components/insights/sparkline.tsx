import type { SparkPoint } from '@/lib/insights/trend';

const WIDTH = 96;
const HEIGHT = 28;

type Range = readonly [low: number, high: number];

/** The scale that all sparklines of a list share: neutral and every value are on it. */
export function sharedRange(lists: readonly (readonly SparkPoint[])[]): Range {
  const values = lists.flat().flatMap(({ value }) => value ?? []);
  return [Math.min(-0.5, ...values), Math.max(0.5, ...values)];
}

interface SparklineProps {
  /** Emotion, −2 … +2; null is a gap. */
  points: readonly SparkPoint[];
  range: Range;
  /** What it shows, in words. */
  label: string;
}

/** Emotion over time, with the neutral line. Gaps stay gaps, and where a new series begins there is a gap and a mark. */
export function Sparkline({ points: given, range: [low, high], label }: SparklineProps) {
  const y = (value: number) => Math.round((HEIGHT - 4 - ((value - low) / (high - low)) * (HEIGHT - 8)) * 10) / 10;
  const step = (WIDTH - 8) / Math.max(1, given.length - 1);
  const x = (index: number) => Math.round((4 + index * step) * 10) / 10;
  const points = given.map(({ value }, index) => (value === null ? null : { x: x(index), y: y(value) }));
  const joins = (index: number) => points[index - 1] && !given[index]?.begins;
  const path = points.map((point, index) => (point ? `${joins(index) ? 'L' : 'M'}${point.x} ${point.y}` : '')).join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-7 w-24" fill="none">
      <path d={`M0 ${y(0)}H${WIDTH}`} className="stroke-hairline" strokeWidth="1" />
      <path
        d={given.map(({ begins }, index) => (begins ? `M${x(index - 0.5)} 0V${HEIGHT}` : '')).join('')}
        className="stroke-muted"
        strokeWidth="1"
        strokeDasharray="2 2"
      />
      <path d={path} className="stroke-ink" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round" />
      {points.map((point, index) =>
        // A point without neighbours has no line; the last one says where things stand.
        point && (index === points.length - 1 || !(joins(index) || (points[index + 1] && joins(index + 1)))) ? (
          <circle key={point.x} cx={point.x} cy={point.y} r="2.25" className="fill-ink" />
        ) : null,
      )}
    </svg>
  );
}
