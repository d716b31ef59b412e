/** A grey shape where something of this shape will stand; the size comes by class. Silent: the region around it says "busy". */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={`animate-breathe block rounded-sm bg-hairline ${className ?? 'h-4 w-full'}`} />;
}

/** Lines of text to come; the last is shorter, as last lines are. */
export function SkeletonLines({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden className={`flex flex-col gap-2.5 ${className ?? ''}`}>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <Skeleton key={i} className={i === lines - 1 && lines > 1 ? 'h-3.5 w-3/5' : 'h-3.5 w-full'} />
      ))}
    </div>
  );
}
