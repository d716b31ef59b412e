interface ProgressBarProps {
  label: string;
  /** 0 to 1; left out while nobody knows. */
  value?: number;
  /** What is shown at the end, e.g. "1,200 of 5,000". */
  note?: string;
}

/** Long work that can be left and found again. */
export function ProgressBar({ label, value, note }: ProgressBarProps) {
  const known = value !== undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        {note ? <span className="text-muted tabular-nums">{note}</span> : null}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={known ? Math.round(value * 100) : undefined}
        aria-valuetext={note}
        className="relative h-1 overflow-clip rounded-full bg-hairline"
      >
        <span
          className={`absolute inset-y-0 rounded-full bg-accent ${known ? 'left-0 transition-[width]' : 'animate-travel w-[30%]'}`}
          style={known ? { width: `${value * 100}%` } : undefined}
        />
      </div>
    </div>
  );
}
