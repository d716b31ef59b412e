/** Relative luminance of a colour #rrggbb, 0 … 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours #rrggbb, 1 … 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What text must have against its ground (WCAG 2.2 AA). */
export const leastContrast = 4.5;

/** White or ink, whichever reads better on a colour. */
export const textOn = (colour: string): '#ffffff' | '#1a1c20' =>
  contrast(colour, '#ffffff') >= contrast(colour, '#1a1c20') ? '#ffffff' : '#1a1c20';

/**
 * Whether a brand colour cannot be used: it is text and borders on paper, in light. In dark the page lightens it itself, and
 * on it stands white or ink, of which one always reads.
 */
export const colourProblem = (colour: string): boolean => contrast(colour, '#faf9f6') < leastContrast;
