import { Slot } from 'radix-ui/slot';
import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Gives the looks to its one child instead, such as a Link. */
  asChild?: boolean;
  /** Work under way: the label stays readable, a second press does nothing. */
  loading?: boolean;
}

export function Button({ variant, size, asChild, loading, className, children, type, onClick, ...rest }: ButtonProps) {
  const look = buttonClass(variant, size, className);
  if (asChild) {
    return (
      <Slot className={look} onClick={onClick} {...rest}>
        {children}
      </Slot>
    );
  }
  return (
    <button
      {...rest}
      className={look}
      // Not `disabled`: that would drop the focus of whoever just pressed it.
      type={loading ? 'button' : (type ?? 'button')}
      onClick={loading ? undefined : onClick}
      aria-disabled={loading || undefined}
      aria-busy={loading || undefined}
    >
      {children}
      {loading ? (
        <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.5 overflow-clip">
          <span className="animate-travel absolute h-full w-[30%] rounded-full bg-current" />
        </span>
      ) : null}
    </button>
  );
}
