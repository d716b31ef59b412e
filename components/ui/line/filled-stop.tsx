interface FilledStopProps {
  fill: 'empty' | 'half' | 'full';
  /** With a name the mark speaks for itself; without one it is beside words that do. */
  label?: string;
  className?: string;
}

/** A small stop that fills as something gets surer, in ink: it says nothing by colour. */
export function FilledStop({ fill, label, className }: FilledStopProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      role="img"
      aria-label={label}
      aria-hidden={!label}
      className={className ?? 'size-3 shrink-0 text-edge'}
    >
      <circle
        cx="6"
        cy="6"
        r="4.75"
        fill={fill === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.75"
      />
      {fill === 'half' ? <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5Z" fill="currentColor" /> : null}
    </svg>
  );
}
