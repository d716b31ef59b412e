import type { ComponentProps } from 'react';
import { Field, type FieldText, fieldAria } from './field';

interface SelectOption {
  value: string;
  label: string;
  lang?: string;
}

interface SelectFieldProps extends FieldText, Omit<ComponentProps<'select'>, 'name' | 'id'> {
  name: string;
  id?: string;
  /** Instead, pass <option> and <optgroup> as children. */
  options?: readonly SelectOption[];
}

/** The platform's own select: it is at home on every phone and under every screen reader. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, aside, name, id = name, options, children, className, ...select } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} aside={aside} className={className}>
      <select name={name} {...select} {...fieldAria(id, { hint, error })}>
        {options?.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
    </Field>
  );
}
