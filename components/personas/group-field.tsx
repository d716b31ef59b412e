import type { ReactNode, Ref } from 'react';

interface GroupFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** Beside the label. */
  aside?: ReactNode;
  /** The heading above says it already. */
  labelHidden?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLFieldSetElement>;
}

/** Several controls under one name. */
export function GroupField({ id, label, hint, aside, labelHidden, children, ref }: GroupFieldProps) {
  return (
    <fieldset ref={ref} aria-labelledby={`${id}-label`} aria-describedby={hint ? `${id}-hint` : undefined}>
      <div className={`mb-1.5 flex items-baseline gap-3 ${labelHidden ? 'justify-end' : 'justify-between'}`}>
        <span id={`${id}-label`} className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>
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
