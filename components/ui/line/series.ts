/** One of eight ways to draw a line, told apart by hue, by dash and by marker: any one of the three is enough. */
interface Series {
  /** For charts and SVG attributes. */
  color: string;
  text: string;
  bg: string;
  fill: string;
  stroke: string;
  /** stroke-dasharray of the designed line; the measured one is solid. */
  dash: string;
  /** Filled shape in a 16-unit box, centred on 8,8. */
  marker: string;
}

const looks: readonly [dash: string, marker: string][] = [
  ['7 4', 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z'],
  ['2 4', 'M3.5 3.5h9v9h-9Z'],
  ['12 4', 'M8 2 14 8 8 14 2 8Z'],
  ['9 3 2 3', 'M8 2.5 14 13H2Z'],
  ['4 3', 'M8 13.5 2 3h12Z'],
  ['14 3 2 3 2 3', 'M5 2.5h6L14 8l-3 5.5H5L2 8Z'],
  ['6 2 6 6', 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z'],
  ['2 2 2 6', 'M3 5.5h10a2.5 2.5 0 0 1 0 5H3a2.5 2.5 0 0 1 0-5Z'],
];

// Written out: Tailwind keeps only the class names that it can read.
const classes: readonly [text: string, bg: string, fill: string, stroke: string][] = [
  ['text-persona-1', 'bg-persona-1', 'fill-persona-1', 'stroke-persona-1'],
  ['text-persona-2', 'bg-persona-2', 'fill-persona-2', 'stroke-persona-2'],
  ['text-persona-3', 'bg-persona-3', 'fill-persona-3', 'stroke-persona-3'],
  ['text-persona-4', 'bg-persona-4', 'fill-persona-4', 'stroke-persona-4'],
  ['text-persona-5', 'bg-persona-5', 'fill-persona-5', 'stroke-persona-5'],
  ['text-persona-6', 'bg-persona-6', 'fill-persona-6', 'stroke-persona-6'],
  ['text-persona-7', 'bg-persona-7', 'fill-persona-7', 'stroke-persona-7'],
  ['text-persona-8', 'bg-persona-8', 'fill-persona-8', 'stroke-persona-8'],
];

/** Hues come round again after eight. */
export const SERIES_COUNT = 8;

/** @param index counted from 0, so that token persona-1 is series(0) */
export function series(index: number): Series {
  const at = ((index % SERIES_COUNT) + SERIES_COUNT) % SERIES_COUNT;
  const [dash, marker] = looks[at] ?? ['', ''];
  const [text, bg, fill, stroke] = classes[at] ?? ['', '', '', ''];
  return { color: `var(--persona-${at + 1})`, text, bg, fill, stroke, dash, marker };
}
