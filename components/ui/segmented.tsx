import type { ComponentProps, ReactNode } from 'react';

const frame = 'inline-flex w-fit items-center gap-0.5 rounded-md border border-hairline bg-sunken p-0.5 dark:bg-paper';
const segment =
  'inline-flex h-7 min-w-7 items-center justify-center gap-1.5 rounded-sm px-2.5 text-sm whitespace-nowrap text-muted transition-colors hover:text-ink pointer-coarse:h-9 [&_svg]:size-4';

export interface Segment {
  value: string;
  label: string;
  /** With an icon the label is the icon's name, unless `showLabel`. */
  icon?: ReactNode;
  lang?: string;
}

interface SegmentedProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'className'> {
  /** What is chosen here; read aloud, not shown. */
  label: string;
  name: string;
  items: readonly Segment[];
  defaultValue?: string;
  /** Controlled, together with onChange. */
  value?: string;
  showLabel?: boolean;
}

/** A choice of one among few, as native radio buttons: arrow keys, forms and screen readers need nothing more. */
export function Segmented({ label, name, items, defaultValue, value, showLabel, ...input }: SegmentedProps) {
  return (
    <fieldset className={frame}>
      <legend className="sr-only">{label}</legend>
      {items.map((item) => (
        <label
          key={item.value}
          lang={item.lang}
          className={`relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent has-checked:bg-surface dark:has-checked:bg-sunken has-checked:font-medium has-checked:text-ink has-checked:ring-1 has-checked:ring-hairline forced-colors:has-checked:outline-2 ${segment}`}
        >
          <input
            type="radio"
            name={name}
            value={item.value}
            {...(value === undefined
              ? { defaultChecked: item.value === defaultValue }
              : { checked: item.value === value })}
            className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
            {...input}
          />
          {item.icon}
          <span className={item.icon && !showLabel ? 'sr-only' : ''}>{item.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
