interface LanguageSwitchProps {
  label: string;
  /** Each language under its own name, with the code it is saved by. */
  items: readonly { value: string; label: string }[];
  value: string;
  /** Name of the buttons' value in the form around them, which the caller owns. */
  name?: string;
}

/** Submit buttons for the caller's form: choosing a language works before any script. */
export function LanguageSwitch({ label, items, value, name = 'locale' }: LanguageSwitchProps) {
  return (
    <fieldset className="flex items-center gap-1">
      <legend className="sr-only">{label}</legend>
      {items.map((item) => (
        <button
          key={item.value}
          type="submit"
          name={name}
          value={item.value}
          lang={item.value}
          aria-pressed={item.value === value}
          className={`inline-flex h-7 items-center rounded-sm px-2 text-sm transition-colors pointer-coarse:h-9 ${item.value === value ? 'font-medium text-ink underline decoration-accent decoration-2 underline-offset-6' : 'text-muted hover:text-ink'}`}
        >
          {item.label}
        </button>
      ))}
    </fieldset>
  );
}
