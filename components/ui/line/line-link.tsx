import type { ReactNode } from 'react';
import { Link } from '../link';
import { series } from './series';

interface LineLinkProps {
  href: string;
  label: ReactNode;
  /** Quiet words after the label. */
  note?: ReactNode;
  /** Whose line it is, counted from 0. */
  index: number;
  /** The line goes on to the next link below. */
  more?: boolean;
}

/** One stop of a vertical line of links: put several under each other, all but the last with `more`. */
export function LineLink({ href, label, note, index, more }: LineLinkProps) {
  const look = series(index);
  return (
    <Link
      href={href}
      className="group relative flex min-h-9 pointer-coarse:min-h-11 items-center gap-3 rounded-md py-1.5 ps-1 pe-2 hover:bg-sunken"
    >
      {more ? <span aria-hidden className={`absolute top-1/2 left-[0.6875rem] h-full w-0.5 ${look.bg}`} /> : null}
      <svg aria-hidden viewBox="0 0 16 16" className={`relative z-10 size-4 shrink-0 ${look.text}`}>
        <circle
          cx="8"
          cy="8"
          r="5"
          className="fill-surface group-hover:fill-sunken"
          stroke="currentColor"
          strokeWidth="2.5"
        />
      </svg>
      <span className="flex min-w-0 flex-1 items-baseline gap-x-3 max-sm:flex-wrap">
        <span className="min-w-0 grow font-medium wrap-anywhere">{label}</span>
        {note ? <span className="shrink-0 text-sm text-muted">{note}</span> : null}
      </span>
    </Link>
  );
}
