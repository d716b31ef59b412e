import { STAR_PATH } from './stops';

interface LineSketchProps {
  stops: readonly { key: string; decisive: boolean }[];
  /** Index of the stop to which a loop returns; null for a line. */
  returnsTo: number | null;
  className?: string;
}

const WIDTH = 240;
const HEIGHT = 56;
const LEFT = 14;
const RIGHT = WIDTH - 14;
const MIDDLE = HEIGHT / 2;
/** Where a ring runs: room for half a stop above and below. */
const TOP = 8;
const BOTTOM = HEIGHT - TOP;

type Point = { x: number; y: number };

/** Stops from left to right on one line. */
function onLine(count: number): Point[] {
  if (count === 1) return [{ x: LEFT + 30, y: MIDDLE }];
  return Array.from({ length: count }, (_, at) => ({ x: LEFT + (at * (RIGHT - LEFT)) / (count - 1), y: MIDDLE }));
}

/** The way in on a line, then clockwise round a ring that begins on its left. */
function onRing(count: number, returnsTo: number): { points: Point[]; ring: { x: number; width: number } } {
  const start = LEFT + returnsTo * 48;
  const width = RIGHT - start;
  const around = count - returnsTo;
  const points = Array.from({ length: count }, (_, at) => {
    if (at <= returnsTo) return { x: LEFT + at * 48, y: MIDDLE };
    const half = Math.ceil(around / 2);
    const along = at - returnsTo;
    if (along < half) return { x: start + (along * width) / half, y: TOP };
    return { x: start + ((around - along) * width) / (around - half + 1), y: BOTTOM };
  });
  return { points, ring: { x: start, width } };
}

/** A map before it is one: a small transit line with its stops, or a ring where it is a loop. The names stand beside it. */
export function LineSketch({ stops, returnsTo, className }: LineSketchProps) {
  const loop = returnsTo === null ? null : onRing(stops.length, returnsTo);
  const points = loop?.points ?? onLine(stops.length);
  const end = loop ? loop.ring.x : (points.at(-1)?.x ?? RIGHT);
  return (
    <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} fill="none" className={className ?? 'w-full text-accent'}>
      <path d={`M${LEFT} ${MIDDLE}H${end}`} stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      {stops.length === 1 ? (
        <path
          d={`M${end} ${MIDDLE}H${RIGHT}`}
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="0.1 7"
          strokeLinecap="round"
        />
      ) : null}
      {loop ? (
        <rect
          x={loop.ring.x}
          y={TOP}
          width={loop.ring.width}
          height={BOTTOM - TOP}
          rx="20"
          stroke="currentColor"
          strokeWidth="3"
        />
      ) : null}
      {points.map(({ x, y }, at) =>
        stops[at]?.decisive ? (
          <g key={stops[at].key} transform={`translate(${x - 11} ${y - 11}) scale(1.4)`}>
            <path d={STAR_PATH} className="fill-star stroke-on-star" strokeWidth="1" strokeLinejoin="round" />
          </g>
        ) : (
          <circle
            key={stops[at]?.key}
            cx={x}
            cy={y}
            r="5"
            className="fill-surface"
            stroke="currentColor"
            strokeWidth="2.5"
          />
        ),
      )}
    </svg>
  );
}
