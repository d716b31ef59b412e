import type { ComponentProps } from 'react';
import { FieldNotes, type FieldText, fieldAria } from './field';

interface CheckboxProps extends Omit<FieldText, 'aside'>, Omit<ComponentProps<'input'>, 'type' | 'name' | 'id'> {
  name: string;
  id?: string;
}

export function Checkbox({ label, hint, error, name, id = name, className, ...input }: CheckboxProps) {
  return (
    <div className={className}>
      <label htmlFor={id} className="flex min-h-6 items-start gap-2.5 py-0.5 text-base">
        <input type="checkbox" name={name} className="mt-0.5" {...input} {...fieldAria(id, { hint, error })} />
        <span>{label}</span>
      </label>
      <div className="flex flex-col gap-1 ps-7">
        <FieldNotes id={id} hint={hint} error={error} />
      </div>
    </div>
  );
}
