import type { ReactNode } from 'react';

interface TooltipProps {
  text: ReactNode;
  side?: 'top' | 'right';
  /** Give an id when the text adds to the child's name, and point the child's aria-describedby at it. */
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A hint on hover and focus, placed by CSS alone. It repeats or adds, and never holds what cannot be had elsewhere. */
export function Tooltip({ text, side = 'top', id, className, children }: TooltipProps) {
  return (
    <span className={`hint-host hint-anchor inline-flex ${className ?? ''}`}>
      {children}
      <span
        className={side === 'right' ? 'hint hint-right' : 'hint'}
        {...(id ? { id, role: 'tooltip' } : { 'aria-hidden': true })}
      >
        {text}
      </span>
    </span>
  );
}
