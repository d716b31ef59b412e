import { series } from '@/components/ui/line/series';
import type { EmotionState } from '@/lib/journeys/schema';

/** Colour, dash and marker of a persona's designed curve stand together, so that none of them stands alone. */
const lookOf = (colour: number) => series(colour - 1);

export const personaColour = (colour: number) => lookOf(colour).color;
export const personaDash = (colour: number) => lookOf(colour).dash;

/** What is wanted is drawn lighter than what is: a thinner line with thin, hollow markers. */
export const stroke = {
  'as-is': { strokeWidth: 2 },
  'to-be': { strokeWidth: 1.25, opacity: 0.8 },
} as const satisfies Record<EmotionState, object>;
const outline = {
  'as-is': { fill: 'var(--surface)', strokeWidth: 2.25 },
  'to-be': { fill: 'none', strokeWidth: 1.25 },
} as const satisfies Record<EmotionState, object>;

type Marked = { colour: number; state?: EmotionState; className?: string };

export function PersonaMarker({ colour, state = 'as-is', className }: Marked) {
  const { marker, color } = lookOf(colour);
  return (
    <svg viewBox="1 1 14 14" aria-hidden className={className ?? 'size-3'}>
      <path d={marker} stroke={color} strokeLinejoin="round" {...outline[state]} />
    </svg>
  );
}

/** A piece of the curve, for the legend. */
export function PersonaSample({ colour, state = 'as-is' }: Marked) {
  const { marker, color, dash } = lookOf(colour);
  const { strokeWidth, ...line } = stroke[state];
  return (
    <svg viewBox="0 0 48 16" aria-hidden className="h-3 w-10 shrink-0">
      <path d="M1 8H47" stroke={color} strokeWidth={strokeWidth + 0.5} {...line} strokeDasharray={dash} fill="none" />
      <path
        d={marker}
        transform="translate(16 0)"
        stroke={color}
        {...outline[state]}
        fill="var(--surface)"
        strokeWidth={strokeWidth + 0.5}
      />
    </svg>
  );
}
