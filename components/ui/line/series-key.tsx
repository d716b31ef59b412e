import { series } from './series';

interface SeriesKeyProps {
  index: number;
  /** Designed lines are dashed, measured ones solid. */
  kind?: 'designed' | 'measured';
  className?: string;
}

/** The piece of line that stands beside a name in a legend. */
export function SeriesKey({ index, kind = 'designed', className }: SeriesKeyProps) {
  const look = series(index);
  return (
    <svg aria-hidden viewBox="0 0 40 16" className={`h-4 w-10 shrink-0 ${className ?? ''}`} fill="none">
      <path
        d="M1 8h38"
        className={look.stroke}
        strokeWidth="2"
        strokeLinecap={kind === 'designed' ? 'butt' : 'round'}
        strokeDasharray={kind === 'designed' ? look.dash : undefined}
      />
      <g transform="translate(12 0)">
        <path d={look.marker} className={`${look.fill} stroke-surface`} strokeWidth="1.5" />
      </g>
    </svg>
  );
}
