import { Search } from 'lucide-react';
import { chipClass } from './chip';

export function FilterSearch({ label, q }: { label: string; q: string }) {
  return (
    <span className="relative min-w-48 flex-1 basis-64 max-sm:basis-full">
      <Search aria-hidden className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-muted" />
      <input
        type="search"
        name="q"
        defaultValue={q}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        maxLength={200}
        className="ps-8"
      />
    </span>
  );
}

interface Option {
  id: string;
  name: string;
}

/** Beside the search: in which order the list stands. */
export function FilterSort({ label, value, options }: { label: string; value: string; options: readonly Option[] }) {
  return (
    <label className="flex min-w-0 items-center gap-2 text-sm text-muted max-sm:flex-1">
      <span className="whitespace-nowrap max-sm:sr-only">{label}</span>
      <select key={value} name="sort" defaultValue={value} className="sm:w-auto">
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FilterSelectProps {
  name: string;
  /** What it narrows by; also its first option, which narrows nothing. */
  label: string;
  value: string | null;
  options: readonly Option[];
}

/** A choice in a line of chips, as wide as what is chosen. Without options there is nothing to choose. */
export function FilterSelect({ name, label, value, options }: FilterSelectProps) {
  if (options.length === 0 && value === null) return null;
  return (
    <select
      key={value}
      name={name}
      aria-label={label}
      defaultValue={value ?? ''}
      className={`field-sizing-content min-h-0 w-auto max-w-48 truncate py-0 pe-8 ${chipClass(value !== null)}`}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
