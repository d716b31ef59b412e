import type { ComponentProps, ReactNode } from 'react';

interface SwitchProps extends Omit<ComponentProps<'input'>, 'type' | 'role' | 'size'> {
  label: ReactNode;
  hint?: ReactNode;
}

/** For what takes effect at once; a choice that is sent with a form is a Checkbox. */
export function Switch({ label, hint, className, ...input }: SwitchProps) {
  return (
    <label className={`flex min-h-6 items-start justify-between gap-4 pointer-coarse:min-h-11 ${className ?? ''}`}>
      <span className="flex flex-col">
        <span className="text-base">{label}</span>
        {hint ? <span className="text-sm text-muted">{hint}</span> : null}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
        role="switch"
        className={
          'relative mt-px h-5 w-9 cursor-pointer appearance-none rounded-full border border-edge bg-sunken transition-colors ' +
          'before:absolute before:inset-y-0.5 before:start-0.5 before:aspect-square before:rounded-full before:border-2 before:border-edge ' +
          'before:bg-surface before:transition-transform checked:border-accent checked:bg-accent checked:before:translate-x-4 ' +
          'checked:before:border-on-accent checked:before:bg-on-accent forced-colors:appearance-auto forced-colors:before:hidden'
        }
        {...input}
      />
    </label>
  );
}
