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
  id?: string;
}

export function CardHead({ title, note, id }: CardHeadProps) {
  return (
    <div className="mb-3">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {note ? <p className="text-sm text-muted">{note}</p> : null}
    </div>
  );
}
