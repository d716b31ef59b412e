import { STAR_PATH } from './stops';

interface RingLineProps {
  /** Stops on the ring, from the top, clockwise. */
  stops?: number;
  /** Which of them are interchanges. */
  stars?: readonly number[];
  className?: string;
}

/** A journey that returns: the ring, with an arrow where it closes. Its words stand beside it. */
export function RingLine({ stops = 5, stars = [], className }: RingLineProps) {
  const points = Array.from({ length: stops }, (_, i) => {
    const angle = (i / stops) * 2 * Math.PI - Math.PI / 2;
    // Rounded, so that server and browser write the same digits.
    return { i, x: round(48 + 34 * Math.cos(angle)), y: round(48 + 34 * Math.sin(angle)) };
  });
  return (
    <svg aria-hidden viewBox="0 0 96 96" fill="none" className={className ?? 'size-24 text-accent'}>
      <circle cx="48" cy="48" r="34" stroke="currentColor" strokeWidth="3" />
      {/* Half-way between the last stop and the first: this is where it closes. */}
      <path
        d="M45 8.5 51.5 14 45 19.5"
        transform={`rotate(${round(-180 / stops)} 48 48)`}
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {points.map(({ i, x, y }) =>
        stars.includes(i) ? (
          <g key={i} transform={`translate(${x - 10.4} ${y - 10.4}) scale(1.3)`}>
            <path d={STAR_PATH} className="fill-star stroke-on-star" strokeWidth="1" strokeLinejoin="round" />
          </g>
        ) : (
          <circle key={i} cx={x} cy={y} r="5.5" className="fill-paper" stroke="currentColor" strokeWidth="3" />
        ),
      )}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
