import { Slot } from 'radix-ui/slot';
import type { ComponentProps, ReactNode } from 'react';

interface CardProps extends ComponentProps<'section'> {
  asChild?: boolean;
  /** The whole card answers to the one link inside that has the class `card-link`. */
  clickable?: boolean;
  pad?: 'none' | 'md' | 'lg';
}

const pads = { none: '', md: 'p-4', lg: 'p-5 sm:p-6' };

export function Card({ asChild, clickable, pad = 'md', className, ...rest }: CardProps) {
  const Element = asChild ? Slot : 'section';
  const click = clickable
    ? 'relative transition-colors hover:border-edge [&_.card-link]:after:absolute [&_.card-link]:after:inset-0 [&_.card-link]:after:rounded-md'
    : '';
  return (
    <Element
      className={`rounded-md border border-hairline bg-surface ${pads[pad]} ${click} ${className ?? ''}`}
      {...rest}
    />
  );
}

interface CardHeadProps {
  title: ReactNode;
  /** A quiet line under the title. */
  note?: ReactNode;
  actions?: ReactNode;
  id?: string;
  level?: 2 | 3;
}

export function CardHead({ title, note, actions, id, level = 2 }: CardHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="mb-3 flex items-start justify-between gap-3">
      <div className="min-w-0">
        <Heading id={id} className="text-lg font-semibold">
          {title}
        </Heading>
        {note ? <p className="text-sm text-muted">{note}</p> : null}
      </div>
      {actions ? <div className="flex shrink-0 items-center gap-1">{actions}</div> : null}
    </div>
  );
}
