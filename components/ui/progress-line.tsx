import { Link } from './link';

interface ProgressStop {
  label: string;
  state: 'done' | 'current' | 'todo';
  href?: string;
  /** For ears only: "done", "to do". */
  stateLabel?: string;
}

interface ProgressLineProps {
  label: string;
  stops: readonly ProgressStop[];
  /** On a phone, where the names do not fit under their stops: "Step 2 of 7". */
  summary: string;
  /** Down the side with the names beside it, or across with the names below. On a phone it always goes across. */
  direction?: 'across' | 'down';
}

const rings = {
  done: 'border-accent bg-accent',
  current: 'border-accent bg-paper ring-4 ring-accent-soft',
  todo: 'border-edge bg-paper',
};

/** How far along: ridden track is solid in the accent, the rest is still dashed. */
export function ProgressLine({ label, stops, summary, direction = 'across' }: ProgressLineProps) {
  const down = direction === 'down';
  return (
    <nav aria-label={label}>
      <ol className={`grid auto-cols-fr grid-flow-col ${down ? 'md:block' : ''}`}>
        {stops.map((stop, i) => {
          const last = i === stops.length - 1;
          const name = (
            <>
              <span
                className={`${stop.state === 'current' ? 'font-medium text-ink' : 'text-muted'} ${down ? 'max-md:sr-only' : 'max-sm:sr-only'}`}
              >
                {stop.label}
              </span>
              {stop.stateLabel ? <span className="sr-only"> {stop.stateLabel}</span> : null}
            </>
          );
          const track = stop.state === 'done' ? 'border-solid border-accent' : 'border-dashed border-edge';
          return (
            <li
              key={stop.label}
              aria-current={stop.state === 'current' ? 'step' : undefined}
              className={`relative flex flex-col items-start gap-2 ${down ? 'md:min-h-11 md:flex-row md:gap-3.5' : ''}`}
            >
              {last ? null : (
                <span
                  aria-hidden
                  className={`absolute top-[7px] left-4 w-[calc(100%-1rem)] border-t-2 ${track} ${down ? 'md:top-4 md:left-[7px] md:h-[calc(100%-1rem)] md:w-0 md:border-t-0 md:border-l-2' : ''}`}
                />
              )}
              <span
                aria-hidden
                className={`relative size-4 shrink-0 rounded-full border-[3px] ${rings[stop.state]} ${down ? 'md:mt-[3px]' : ''}`}
              />
              {stop.href ? (
                <Link
                  href={stop.href}
                  className="rounded-sm text-sm hover:underline after:absolute after:inset-x-0 after:-top-1 after:h-7 pointer-coarse:after:-top-3.5 pointer-coarse:after:h-11"
                >
                  {name}
                </Link>
              ) : (
                <span className="text-sm">{name}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p aria-hidden className={`mt-2 text-sm text-muted ${down ? 'md:hidden' : 'sm:hidden'}`}>
        {summary}
      </p>
    </nav>
  );
}
