/** One key of a shortcut; a combination is several of them in a row. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-hairline bg-sunken px-1 font-sans text-xs text-muted">
      {children}
    </kbd>
  );
}
