import { STAR_PATH } from './stops';

/** A line that is planned but not yet ridden: dashed, with open stops, on its way to an interchange. */
export function EmptyLine({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 256 96" fill="none" className={className}>
      <path
        d="M0 76H60a12 12 0 0 0 8.5-3.5L111 30a12 12 0 0 1 8.5-3.5H256"
        className="stroke-hairline"
        strokeWidth="10"
        strokeLinecap="round"
      />
      <path
        d="M6 76H60a12 12 0 0 0 8.5-3.5L111 30a12 12 0 0 1 8.5-3.5H250"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeDasharray="0.1 7"
      />
      <path d="M6 76h26" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <circle cx="32" cy="76" r="6.5" className="fill-paper" stroke="currentColor" strokeWidth="3" />
      <circle cx="90" cy="51" r="5.5" className="fill-paper stroke-edge" strokeWidth="2" />
      <circle cx="142" cy="26.5" r="5.5" className="fill-paper stroke-edge" strokeWidth="2" />
      <circle cx="236" cy="26.5" r="5.5" className="fill-paper stroke-edge" strokeWidth="2" />
      <g transform="translate(175 9.8) scale(2.1)">
        <path d={STAR_PATH} className="fill-star stroke-ink" strokeWidth="0.9" strokeLinejoin="round" />
      </g>
    </svg>
  );
}
