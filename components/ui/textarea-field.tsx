import type { ComponentProps } from 'react';
import { Field, type FieldText, fieldAria } from './field';

interface TextareaFieldProps extends FieldText, Omit<ComponentProps<'textarea'>, 'name' | 'id'> {
  name: string;
  id?: string;
}

/** Grows with its text where the browser can, so that nothing written hides. */
export function TextareaField({ label, hint, error, aside, name, id = name, className, ...area }: TextareaFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} aside={aside} className={className}>
      <textarea name={name} rows={3} {...area} {...fieldAria(id, { hint, error })} />
    </Field>
  );
}
