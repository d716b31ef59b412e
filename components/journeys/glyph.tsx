import type { channelKinds } from '@/db/schema/touchpoints';

export type ChannelKind = (typeof channelKinds)[number];
type Sign =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'more'
  | 'plus'
  | 'edit'
  | 'remove'
  | 'star'
  | 'undo'
  | 'redo'
  | 'keys'
  | 'parts'
  | 'alert'
  | 'high'
  | 'middle'
  | 'low';
export type GlyphName = ChannelKind | Sign;

/** Points at a picture that Symbols has drawn on this page. */
export function Glyph({ name, className }: { name: GlyphName; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={className ?? 'size-4 shrink-0'}>
      <use href={`#glyph-${name}`} />
    </svg>
  );
}
