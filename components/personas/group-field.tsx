import type { ReactNode, Ref } from 'react';

interface GroupFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** Beside the label. */
  aside?: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLFieldSetElement>;
}

/** Several controls under one name. */
export function GroupField({ id, label, hint, aside, children, ref }: GroupFieldProps) {
  return (
    <fieldset ref={ref} aria-labelledby={`${id}-label`} aria-describedby={hint ? `${id}-hint` : undefined}>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <span id={`${id}-label`} className="text-sm font-medium">
          {label}
        </span>
        {aside}
      </div>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}
