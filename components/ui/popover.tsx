import { type ReactNode, useId } from 'react';
import { buttonClass } from './button-class';

interface PopoverProps {
  /** What stands on the button. */
  trigger: ReactNode;
  /** The button's name when its content is only a picture. */
  label?: string;
  /** Name of the floating part. */
  title: string;
  triggerClass?: string;
  className?: string;
  children: ReactNode;
}

/** Opened, placed and closed by the browser: Esc, a click beside it, and focus need no script. */
export function Popover({ trigger, label, title, triggerClass, className, children }: PopoverProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        className={triggerClass ?? buttonClass('outline', 'md')}
      >
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={`float popover animate-rise max-h-[80dvh] w-72 max-w-[calc(100vw-1rem)] overflow-y-auto p-4 ${className ?? ''}`}
      >
        {children}
      </div>
    </>
  );
}
