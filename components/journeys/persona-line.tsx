import { series } from '@/components/ui/line/series';

/** Colour, dash and marker of a persona's designed curve stand together, so that none of them stands alone. */
const lookOf = (colour: number) => series(colour - 1);

export const personaColour = (colour: number) => lookOf(colour).color;
export const personaDash = (colour: number) => lookOf(colour).dash;

export function PersonaMarker({ colour, className }: { colour: number; className?: string }) {
  const { marker, color } = lookOf(colour);
  return (
    <svg viewBox="1 1 14 14" aria-hidden className={className ?? 'size-3'}>
      <path d={marker} fill="var(--surface)" stroke={color} strokeWidth="2.25" strokeLinejoin="round" />
    </svg>
  );
}

/** A piece of the curve, for the legend. */
export function PersonaSample({ colour }: { colour: number }) {
  const { marker, color, dash } = lookOf(colour);
  return (
    <svg viewBox="0 0 48 16" aria-hidden className="h-3 w-10 shrink-0">
      <path d="M1 8H47" stroke={color} strokeWidth="2.5" strokeDasharray={dash} fill="none" />
      <path d={marker} transform="translate(16 0)" fill="var(--surface)" stroke={color} strokeWidth="2.5" />
    </svg>
  );
}
