import { shareOf } from './emotion-axis';

const WIDTH = 96;
const HEIGHT = 28;
const y = (value: number) => Math.round((HEIGHT - 4 - shareOf(value) * (HEIGHT - 8)) * 10) / 10;

interface SparklineProps {
  /** −2 … +2; null is a gap. */
  values: readonly (number | null)[];
  /** What it shows, in words. */
  label: string;
}

/** Emotion over time on the whole axis, so that the sparklines of a list share their scale. Gaps stay gaps. */
export function Sparkline({ values, label }: SparklineProps) {
  const step = (WIDTH - 8) / Math.max(1, values.length - 1);
  const points = values.map((value, index) =>
    value === null ? null : { x: Math.round((4 + index * step) * 10) / 10, y: y(value) },
  );
  const path = points
    .map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
    .join('');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-7 w-24" fill="none">
      <path d={`M0 ${y(0)}H${WIDTH}`} className="stroke-hairline" strokeWidth="1" />
      <path d={path} className="stroke-ink" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round" />
      {points.map((point, index) =>
        // A point without neighbours has no line; the last one says where things stand.
        point && (index === points.length - 1 || !(points[index - 1] || points[index + 1])) ? (
          <circle key={point.x} cx={point.x} cy={point.y} r="2.25" className="fill-ink" />
        ) : null,
      )}
    </svg>
  );
}
