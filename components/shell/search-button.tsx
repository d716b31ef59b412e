import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Kbd } from '../ui/kbd';

interface SearchButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  label: string;
  /** The keys that open it, one by one. */
  keys: readonly string[];
}

/** The quiet field in the top bar that opens search and commands; on a phone only its glass. */
export function SearchButton({ label, keys, className, ...rest }: SearchButtonProps) {
  return (
    <button
      type="button"
      className={`flex h-9 items-center gap-2 rounded-md text-muted transition-colors hover:text-ink max-md:size-9 max-md:justify-center max-md:hover:bg-sunken md:w-60 md:border md:border-hairline md:bg-surface md:ps-3 md:pe-2 md:hover:border-edge ${className ?? ''}`}
      {...rest}
    >
      <Search aria-hidden className="size-4" />
      <span className="flex-1 text-start text-sm max-md:sr-only">{label}</span>
      <span aria-hidden className="flex gap-0.5 max-md:hidden">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </button>
  );
}
