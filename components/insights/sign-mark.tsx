import { inks, type Sign } from './emotion-sign';

const shapes: Record<Sign, { outline: string; sign?: string; dash?: string }> = {
  above: { outline: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13Z', sign: 'M8 5v6M5 8h6' },
  under: { outline: 'M8 1 15 8 8 15 1 8Z', sign: 'M5 8h6' },
  neutral: { outline: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13Z' },
  unknown: { outline: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11Z', dash: '2.5 2' },
};

/** A stop that says how it is there, by shape and sign as well as by colour; its words stand beside it. */
export function SignMark({ sign, className }: { sign: Sign; className?: string }) {
  const { outline, sign: inner, dash } = shapes[sign];
  const ink = inks[sign];
  const filled = sign === 'above' || sign === 'under';
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={className ?? 'size-4.5'} fill="none">
      <path
        d={outline}
        className={`${filled ? ink.fill : 'fill-surface'} ${ink.stroke}`}
        strokeWidth={filled ? 1 : 2}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
      {inner ? <path d={inner} className="stroke-surface" strokeWidth="2" strokeLinecap="round" /> : null}
    </svg>
  );
}
