import type { ReactNode } from 'react';

type BadgeTone = 'plain' | 'accent' | 'positive' | 'negative' | 'star';

const tones: Record<BadgeTone, string> = {
  plain: 'border-hairline bg-sunken text-muted',
  accent: 'border-accent/25 bg-accent-soft text-accent',
  positive: 'border-positive/25 bg-positive-soft text-positive',
  negative: 'border-negative/25 bg-negative-soft text-negative',
  star: 'border-star bg-star-soft text-ink',
};

interface BadgeProps {
  tone?: BadgeTone;
  /** A sign beside the word: colour alone says nothing to many. */
  icon?: ReactNode;
  children: ReactNode;
}

export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <span
      className={`inline-flex h-5 items-center gap-1 rounded-sm border px-1.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3 ${tones[tone]}`}
    >
      {icon}
      {children}
    </span>
  );
}
