/** Height of a line of a card's text, in pixels. */
export const line = 20;
/** Average width of a letter at the size of the cards; generous, so that a line breaks later on the page than here. */
export const letter = 6.9;

/** How many lines a text takes in this width, in pixels. */
export function lines(text: string, width: number): number {
  if (text.length * letter <= width) return 1;
  let count = 1;
  let used = 0;
  for (let from = 0; from < text.length; ) {
    let to = from;
    // All white space is at most a space, but for the no-break ones, which break no line either.
    while (to < text.length && text.charCodeAt(to) > 32) to += 1;
    const long = (to - from) * letter;
    if (long > 0) {
      if (used > 0 && used + letter + long > width) {
        count += 1;
        used = 0;
      }
      count += Math.max(0, Math.ceil(long / width) - 1);
      used += (used > 0 ? letter : 0) + Math.min(long, width);
    }
    from = to + 1;
  }
  return count;
}
