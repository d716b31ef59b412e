import { series } from './series';

interface SeriesKeyProps {
  index: number;
}

/** The piece of designed line that stands beside a persona's name. */
export function SeriesKey({ index }: SeriesKeyProps) {
  const look = series(index);
  return (
    <svg aria-hidden viewBox="0 0 40 16" className="h-4 w-10 shrink-0" fill="none">
      <path d="M1 8h38" className={look.stroke} strokeWidth="2" strokeDasharray={look.dash} />
      <g transform="translate(12 0)">
        <path d={look.marker} className={`${look.fill} stroke-surface`} strokeWidth="1.5" />
      </g>
    </svg>
  );
}
