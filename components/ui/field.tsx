import type { ReactNode } from 'react';

export interface FieldText {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do; its presence marks the control invalid. */
  error?: ReactNode;
  /** A word such as "optional", beside the label. */
  aside?: ReactNode;
}

/** The attributes that tie a control to its label, hint and error. */
export function fieldAria(id: string, { hint, error }: Pick<FieldText, 'hint' | 'error'>) {
  const describedBy = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? true : undefined,
  } as const;
}

export function FieldNotes({ id, hint, error }: Pick<FieldText, 'hint' | 'error'> & { id: string }) {
  return (
    <>
      {error ? (
        <p id={`${id}-error`} className="flex gap-1.5 text-sm text-negative">
          <svg aria-hidden viewBox="0 0 16 16" className="mt-0.5 size-4 shrink-0" fill="none" stroke="currentColor">
            <path
              d="M8 2 14.5 13.5h-13Z M8 6.5v3M8 11.4v.2"
              strokeWidth="1.5"
              strokeLinejoin="round"
              strokeLinecap="round"
            />
          </svg>
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </>
  );
}

interface FieldProps extends FieldText {
  id: string;
  className?: string;
  children: ReactNode;
}

/** Label above, control, then error and hint. For own controls: spread fieldAria(id, …) on the control. */
export function Field({ id, label, aside, hint, error, className, children }: FieldProps) {
  return (
    <div className={`flex flex-col gap-1.5 ${className ?? ''}`}>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {aside ? <span className="text-sm text-muted">{aside}</span> : null}
      </div>
      {children}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
