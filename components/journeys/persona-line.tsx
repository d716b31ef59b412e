/** How a persona's designed curve is drawn: colour, dash and marker together, so that none of them stands alone. */
const dashes = ['7 4', '2 4', '10 3 2 3', '4 4', '12 4', '6 3 2 3 2 3', '3 3', '14 3 3 3'];
const shapes = [
  'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  'M1.5 1.5h9v9h-9Z',
  'M6 .8 11.2 6 6 11.2.8 6Z',
  'M6 1 11.3 10.5H.7Z',
  'M6 11 .7 1.5h10.6Z',
  'M6 .8 11.4 4.7 9.3 11H2.7L.6 4.7Z',
  'M4.2.9h3.6v3.3h3.3v3.6H7.8v3.3H4.2V7.8H.9V4.2h3.3Z',
  'M3.4.9h5.2l2.5 5.1-2.5 5.1H3.4L.9 6Z',
];

const place = (colour: number) => (Math.max(1, colour) - 1) % 8;

export const personaColour = (colour: number) => `var(--persona-${place(colour) + 1})`;
export const personaDash = (colour: number) => dashes[place(colour)];

export function PersonaMarker({ colour, className }: { colour: number; className?: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden className={className ?? 'size-3'}>
      <path
        d={shapes[place(colour)]}
        fill="var(--surface)"
        stroke={personaColour(colour)}
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A piece of the curve, for the legend. */
export function PersonaSample({ colour }: { colour: number }) {
  return (
    <svg viewBox="0 0 40 12" aria-hidden className="h-3 w-10 shrink-0">
      <path
        d="M1 6H39"
        stroke={personaColour(colour)}
        strokeWidth="2"
        strokeDasharray={personaDash(colour)}
        fill="none"
      />
      <g transform="translate(14 0)">
        <path d={shapes[place(colour)]} fill="var(--surface)" stroke={personaColour(colour)} strokeWidth="2" />
      </g>
    </svg>
  );
}
