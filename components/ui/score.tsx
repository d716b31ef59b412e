import { ArrowDown, ArrowUp, Equal, SeparatorVertical } from 'lucide-react';
import type { ReactNode } from 'react';

/** What the statistics allow to be said; `apart` is that the two sides cannot be compared, `none` says nothing yet. */
export type Verdict = 'better' | 'worse' | 'same' | 'apart' | 'none';

export interface ScoreProps {
  /** Already formatted, e.g. "+42"; with `few` it is not shown. */
  value: string;
  /** "n = 138". Always given: a figure without its n is a rumour. */
  n: string;
  verdict?: Verdict;
  /** The word beside the arrow. */
  word?: string;
  /** e.g. "95 %: 31 to 53"; appears on hover and focus, and is read aloud. */
  interval?: string;
  /** "Too few answers to say (7 of 30)": replaces the value. */
  few?: string;
  /** From when on the answers are counted, where older ones are another series. */
  note?: string;
  /** What is measured, for those who do not see where it stands. */
  label?: string;
  size?: 'sm' | 'md' | 'lg';
  /** Inside a link or button: that element has the focus, so the score must not be a second stop. */
  inLink?: boolean;
  className?: string;
}

const values = { sm: 'text-sm font-medium', md: 'text-lg font-semibold', lg: 'text-2xl font-semibold' };
const arrows: Record<Exclude<Verdict, 'none'>, { look: string; icon: ReactNode }> = {
  better: { look: 'text-positive', icon: <ArrowUp aria-hidden /> },
  worse: { look: 'text-negative', icon: <ArrowDown aria-hidden /> },
  same: { look: 'text-neutral', icon: <Equal aria-hidden /> },
  apart: { look: 'text-muted', icon: <SeparatorVertical aria-hidden /> },
};

export function Score(props: ScoreProps) {
  const { value, n, verdict = 'none', word, interval, few, note, label, size = 'md', inLink, className } = props;
  const name = label ? <span className="sr-only">{label} </span> : null;
  const since = note ? <span className="basis-full text-xs whitespace-normal text-muted">{note}</span> : null;
  if (few) {
    return (
      <span className={`inline-flex flex-wrap text-sm text-muted ${className ?? ''}`}>
        {name}
        {few} {since}
      </span>
    );
  }
  const arrow = verdict === 'none' ? null : arrows[verdict];
  return (
    <span
      className={`inline-flex flex-wrap items-baseline gap-x-2 rounded-sm tabular-nums ${interval ? 'hint-host' : ''} ${className ?? ''}`}
      // The interval must be reachable without a mouse, and a plain span is where the figure stands.
      tabIndex={interval && !inLink ? 0 : undefined}
    >
      {name}
      <span className="whitespace-nowrap">
        <span className={`hint-anchor ${values[size]}`}>{value}</span>{' '}
        <span className="ms-1 text-xs text-muted">{n}</span>
      </span>
      {arrow ? (
        <span
          className={`inline-flex items-baseline gap-0.5 text-xs font-medium [&_svg]:size-3 [&_svg]:translate-y-0.5 ${arrow.look} basis-full`}
        >
          {arrow.icon}
          {word}
        </span>
      ) : null}
      {since}
      {interval ? <span className="hint">{interval}</span> : null}
    </span>
  );
}
