/** A hairline with one stop: where one part of a page ends and the line goes on. */
export function LineDivider({ className }: { className?: string }) {
  return (
    <div aria-hidden className={`relative h-2.5 ${className ?? ''}`}>
      <span className="absolute inset-x-0 top-1/2 border-t border-hairline" />
      <span className="absolute top-0 left-0 size-2.5 rounded-full border-2 border-edge bg-paper" />
    </div>
  );
}
