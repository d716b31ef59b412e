import type { ReactNode } from 'react';

interface MarkProps {
  /** With a name the mark speaks for itself; without one it is beside words that do. */
  label?: string;
  className?: string;
}

/** The star of an interchange, centred in a 16-unit box; round joins keep it friendly at 12 px. */
export const STAR_PATH = 'M8 1.9 9.9 5.9 14.2 6.5 11.1 9.6 11.8 13.9 8 11.8 4.2 13.9 4.9 9.6 1.8 6.5 6.1 5.9Z';

function Mark({ label, className, children }: MarkProps & { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={className ?? 'size-4'}
      role="img"
      aria-label={label}
      aria-hidden={!label || undefined}
    >
      {children}
    </svg>
  );
}

/** A touchpoint on a line: a ring in the line's colour. */
export function StopMark(mark: MarkProps) {
  return (
    <Mark {...mark}>
      <circle cx="8" cy="8" r="4.75" className="fill-surface" stroke="currentColor" strokeWidth="2.5" />
    </Mark>
  );
}

/** Where it is decided: an interchange, drawn as a star with an outline that stands on any ground. */
export function StarMark(mark: MarkProps) {
  return (
    <Mark {...mark}>
      <path d={STAR_PATH} className="fill-star stroke-on-star" strokeWidth="1.25" strokeLinejoin="round" />
    </Mark>
  );
}
