type PageContentsProps = {
  label: string;
  parts: readonly { id: string; title: string }[];
  className?: string;
};

/** Leads to the parts of a long page by their ids. */
export function PageContents({ label, parts, className = '' }: PageContentsProps) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm xl:flex-col xl:gap-y-0 xl:border-s xl:border-hairline">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-7 items-center text-accent no-underline hover:underline pointer-coarse:min-h-11 xl:px-4 xl:text-muted xl:hover:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
