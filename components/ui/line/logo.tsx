/** The mark: a line that leaves a stop, climbs, and reaches an interchange. Its colours follow the theme. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" fill="none" className={className ?? 'size-7'}>
      <path
        d="M7 24h4.2a3 3 0 0 0 2.1-.9L20.6 15.8"
        className="stroke-accent"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="7" cy="24" r="4" className="fill-paper stroke-accent" strokeWidth="3" />
      <path
        d="M22.5 3.6 24.9 8.6 30.3 9.4 26.4 13.2 27.3 18.6 22.5 16 17.7 18.6 18.6 13.2 14.7 9.4 20.1 8.6Z"
        className="fill-star stroke-ink"
        strokeWidth="1.75"
        strokeLinejoin="round"
      />
    </svg>
  );
}

interface LogoProps {
  /** The product's name, written out. */
  name: string;
  size?: 'md' | 'lg';
  className?: string;
}

export function Logo({ name, size = 'md', className }: LogoProps) {
  const look = size === 'lg' ? 'gap-2.5 text-xl [&_svg]:size-9' : 'gap-2 text-lg [&_svg]:size-7';
  return (
    <span className={`inline-flex items-center font-semibold tracking-tight ${look} ${className ?? ''}`}>
      <LogoMark />
      {name}
    </span>
  );
}
