import { STAR_PATH } from './stops';

/** A line that is planned but not yet ridden: solid to its first stop, dashed from there to an interchange and on. */
export function EmptyLine({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 264 84" fill="none" className={className}>
      <path
        d="M34 66H80a14 14 0 0 0 9.9-4.1L126 25.9a14 14 0 0 1 9.9-4.1H260"
        className="stroke-edge"
        strokeWidth="2.5"
        strokeDasharray="6 6"
      />
      <path d="M4 58v16" stroke="currentColor" strokeWidth="4" strokeLinecap="round" />
      <path d="M4 66h28" stroke="currentColor" strokeWidth="4" />
      <circle cx="36" cy="66" r="7" className="fill-surface" stroke="currentColor" strokeWidth="4" />
      <circle cx="108" cy="43.9" r="5.5" className="fill-surface stroke-edge" strokeWidth="2.5" />
      <circle cx="236" cy="21.8" r="5.5" className="fill-surface stroke-edge" strokeWidth="2.5" />
      <g transform="translate(162.5 3) scale(2.3)">
        <path d={STAR_PATH} className="fill-star stroke-on-star" strokeWidth="0.9" strokeLinejoin="round" />
      </g>
    </svg>
  );
}
