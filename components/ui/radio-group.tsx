import type { ReactNode } from 'react';
import { FieldNotes, type FieldText } from './field';

interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface RadioGroupProps extends Omit<FieldText, 'aside'> {
  name: string;
  options: readonly RadioOption[];
  defaultValue?: string;
  /** `cards` gives each choice a frame: for few choices that need a line of explanation. */
  look?: 'plain' | 'cards';
}

const card =
  'rounded-md border border-hairline bg-surface p-3 transition-colors hover:border-edge ' +
  'has-checked:border-accent has-checked:bg-accent-soft';

export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, name, options, defaultValue, look = 'plain' } = props;
  const describedBy = error ? `${name}-error` : hint ? `${name}-hint` : undefined;
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby={describedBy}>
      <legend className="mb-2 text-sm font-medium">{label}</legend>
      <div className={look === 'cards' ? 'grid gap-2' : 'grid gap-1.5'}>
        {options.map((option) => (
          <label key={option.value} className={`flex min-h-6 items-start gap-2.5 ${look === 'cards' ? card : ''}`}>
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              className="mt-0.5"
            />
            <span className="flex flex-col">
              <span className="text-base">{option.label}</span>
              {option.hint ? <span className="text-sm text-muted">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id={name} hint={hint} error={error} />
    </fieldset>
  );
}
