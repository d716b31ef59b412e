import type { ReactNode } from 'react';
import { EmptyLine } from './line/empty-line';

interface EmptyStateProps {
  /** One line of what belongs here. */
  title: string;
  /** One example of it, in a customer's or colleague's words. */
  example?: ReactNode;
  /** One action: a Button or a link with its looks. */
  action?: ReactNode;
  /** Inside a card or panel there is less air, and no drawing. */
  compact?: boolean;
  level?: 2 | 3;
}

export function EmptyState({ title, example, action, compact, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={`flex flex-col items-center text-center ${compact ? 'gap-3 px-4 py-6' : 'gap-5 px-6 py-14'}`}>
      {compact ? null : <EmptyLine className="w-64 max-w-full text-accent" />}
      <div className="flex max-w-md flex-col gap-1">
        <Heading className={compact ? 'text-base font-medium' : 'text-xl font-semibold'}>{title}</Heading>
        {example ? <p className="text-base text-muted">{example}</p> : null}
      </div>
      {action}
    </div>
  );
}
