/**
 * The path to continue at, if it is one of ours: never another site's, whatever a link says.
 * @returns path with query and fragment; `/` for anything else
 */
export function safePath(next: string | undefined): string {
  if (!next?.startsWith('/')) return '/';
  const here = 'http://here.invalid';
  if (!URL.canParse(next, here)) return '/';
  const url = new URL(next, here);
  // The parser drops tabs and line ends and reads "\" as "/": what it made of the text decides, not how the text began.
  return url.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/';
}
