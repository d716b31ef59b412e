import { Link } from './link';

interface TabRowProps<Place extends string> {
  /** What these places are together. */
  label: string;
  /** Each place with its address and its name, in their order. */
  places: readonly { place: Place; href: string; name: string }[];
  here: Place;
}

/** Lists that belong together, each a way to the others; on a phone it goes on beyond the edge. */
export function TabRow<Place extends string>({ label, places, here }: TabRowProps<Place>) {
  return (
    <nav
      aria-label={label}
      className="-mx-4 flex gap-x-4 overflow-x-auto border-b border-hairline px-4 sm:mx-0 sm:gap-x-6 sm:px-0"
    >
      {places.map(({ place, href, name }) => (
        <Link
          key={place}
          href={href}
          aria-current={place === here ? 'page' : undefined}
          className="-mb-px flex min-h-9 items-center border-b-2 border-transparent font-medium whitespace-nowrap text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2 aria-[current]:border-accent aria-[current]:text-ink pointer-coarse:min-h-11"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
