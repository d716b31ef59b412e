/** The mark: a line that leaves a stop, climbs, and reaches an interchange. Its colours follow the theme. */
function LogoMark() {
  return (
    <svg aria-hidden viewBox="0 0 32 32" fill="none" className="size-7">
      <path
        d="M6 24.5h3.6a4 4 0 0 0 2.8-1.2l8.7-8.7a4 4 0 0 1 2.8-1.2H30"
        className="stroke-accent"
        strokeWidth="3.25"
        strokeLinecap="round"
      />
      <circle cx="6" cy="24.5" r="3.9" className="fill-paper stroke-accent" strokeWidth="3" />
      <path
        d="M20.5 5.4 22.9 10.3 28.3 11.1 24.4 14.9 25.3 20.3 20.5 17.8 15.7 20.3 16.6 14.9 12.7 11.1 18.1 10.3Z"
        className="fill-star stroke-on-star dark:stroke-star dark:stroke-1"
        strokeWidth="1.75"
        strokeLinejoin="round"
      />
    </svg>
  );
}

interface LogoProps {
  /** The product's name, written out. */
  name: string;
}

export function Logo({ name }: LogoProps) {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-semibold tracking-tight">
      <LogoMark />
      <span data-wordmark>{name}</span>
    </span>
  );
}
