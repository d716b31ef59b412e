import type { ReactNode } from 'react';
import { EmptyLine } from './line/empty-line';

interface EmptyStateProps {
  /** One line of what belongs here. */
  title: string;
  /** One example of it, in a customer's or colleague's words. */
  example?: ReactNode;
  /** One action: a Button or a link with its looks. */
  action?: ReactNode;
  /** 1 where nothing else is on the page. */
  level?: 1 | 2;
}

export function EmptyState({ title, example, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col items-center gap-5 px-6 py-14 text-center">
      <EmptyLine className="w-64 max-w-full text-accent" />
      <div className="flex max-w-md flex-col gap-1">
        <Heading className="text-xl font-semibold">{title}</Heading>
        {example ? <p className="text-base text-muted">{example}</p> : null}
      </div>
      {action}
    </div>
  );
}
