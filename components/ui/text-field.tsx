import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldText, fieldAria } from './field';

interface TextFieldProps extends FieldText, Omit<ComponentProps<'input'>, 'name' | 'id'> {
  name: string;
  /** Defaults to name; needed when two forms on a page share one. */
  id?: string;
  /** Something small inside the field's end, such as a unit. */
  end?: ReactNode;
}

export function TextField({ label, hint, error, aside, name, id = name, end, className, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} aside={aside} className={className}>
      <span className="relative block">
        <input name={name} className={end ? 'pe-12' : undefined} {...input} {...fieldAria(id, { hint, error })} />
        {end ? (
          <span className="absolute inset-y-0 end-0 flex items-center pe-2.5 text-sm text-muted">{end}</span>
        ) : null}
      </span>
    </Field>
  );
}
