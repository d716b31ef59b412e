import { STAR_PATH } from '@/components/ui/line/stops';
import { type Overview, thinned } from '@/lib/journeys/drawing/overview';
import { drawCurve, drawLine, drawRing, type LineDrawing } from '@/lib/journeys/drawing/overview-drawing';

interface JourneyOverviewProps {
  overview: Overview;
  /** Drawn as small as in a row of a list: marks may touch rather than become specks. */
  small?: boolean;
  className?: string;
}

const width = 240;
const height = 84;
/** More would stand on each other in a drawing of this width. */
const mostStops = 20;
/** In pixels from step to step: a stop and the star beside it have room for their whole size. */
const roomy = 24;
/** Smaller than this share of its size nothing is seen of a star. */
const smallest = 0.58;

/** Coordinates that repeat cannot be keys; the order never changes within a drawing. */
const numbered = <T,>(list: readonly T[]) => list.map((item, key) => ({ item, key }));

function Marks({ stops, stars, size }: Pick<LineDrawing, 'stops' | 'stars'> & { size: number }) {
  return (
    <>
      {numbered(stops).map(({ item, key }) => (
        <circle
          key={key}
          cx={item.x}
          cy={item.y}
          r={3.75 * size}
          className="fill-surface"
          stroke="currentColor"
          strokeWidth={2.25 * size}
        />
      ))}
      {numbered(stars).map(({ item, key }) => (
        <path
          key={key}
          d={STAR_PATH}
          transform={`translate(${item.x - 7.2 * size} ${item.y - 7.2 * size}) scale(${0.9 * size})`}
          className="fill-star stroke-on-star"
          strokeWidth="1.25"
          strokeLinejoin="round"
        />
      ))}
    </>
  );
}

type CurveDrawing = ReturnType<typeof drawCurve>;

function Curve({ curve, x }: { curve: CurveDrawing; x: number }) {
  return (
    <>
      <path d={`M${x},${curve.neutral}H${width - 8}`} className="stroke-hairline" strokeWidth="1" />
      <path d={curve.path} className="stroke-muted" strokeWidth="1.75" strokeDasharray="5 3" strokeLinejoin="round" />
    </>
  );
}

/**
 * A journey as a small transit line: phases as stops, moments of truth as stars, and the designed curve, dashed as
 * everywhere. A loop is a ring line with an arc for each phase. What it shows stands beside it in words.
 */
export function JourneyOverview({ overview: whole, small, className }: JourneyOverviewProps) {
  const overview = thinned(whole, mostStops);
  const ring = overview.returnsTo === null ? null : drawRing(overview, { x: 10, y: 10, height: height - 20 });
  const x = ring ? ring.width + 26 : 10;
  const curve = drawCurve(overview, { x, y: 8, width: width - 8 - x, height: (ring ? height : height - 22) - 16 });
  // A line alone stands in the middle of its drawing.
  const y = curve.path ? height - 14 : height / 2;
  const line = ring ?? drawLine(overview, { x: 10, y, width: width - 20 });
  return (
    <svg
      aria-hidden
      data-overview={ring ? 'loop' : 'line'}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      className={`text-accent ${className ?? 'w-full'}`}
    >
      {curve.path ? <Curve curve={curve} x={x} /> : null}
      <path d={line.path} stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      {numbered(ring?.arcs ?? []).map(({ item, key }) => (
        <path key={key} d={item} stroke="currentColor" strokeWidth="3" strokeOpacity={key % 2 === 0 ? 1 : 0.55} />
      ))}
      <Marks {...line} size={small ? 1 : Math.max(smallest, Math.min(1, line.pitch / roomy))} />
    </svg>
  );
}
