import type { ReactNode } from 'react';

interface TooltipProps {
  text: ReactNode;
  children: ReactNode;
}

/** A hint on hover and focus, placed by CSS alone. It repeats or adds, and never holds what cannot be had elsewhere. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <span className="hint-host hint-anchor inline-flex">
      {children}
      <span aria-hidden className="hint">
        {text}
      </span>
    </span>
  );
}
