import type { channelKinds } from '@/db/schema/touchpoints';
import type { NoteIcon } from '@/lib/journeys/notes';
import type { EmotionLevel } from '../state/emotion-scale';
import symbols from './symbols.svg';

export type ChannelKind = (typeof channelKinds)[number];
type Sign =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'more'
  | 'plus'
  | 'close'
  | 'minus'
  | 'print'
  | 'edit'
  | 'second'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'remove'
  | 'star'
  | 'undo'
  | 'redo'
  | 'keys'
  | 'parts'
  | 'alert'
  | 'facts'
  | 'chart'
  | 'image'
  | 'link'
  | 'outward'
  | 'system'
  | 'journey'
  | 'quote'
  | 'hide'
  | 'fold'
  | 'unfold'
  | 'wider'
  | 'narrower'
  | 'tag'
  | 'comment'
  | 'add-comment'
  | EmotionLevel;
export type GlyphName = ChannelKind | NoteIcon | Sign;

/** A picture out of one file that the browser keeps: a page with thousands of them carries none. With a title it speaks for itself. */
export function Glyph({ name, title, className }: { name: GlyphName; title?: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      role="img"
      aria-label={title}
      aria-hidden={!title}
      className={className ?? 'size-4 shrink-0'}
    >
      {title ? <title>{title}</title> : null}
      <use href={`${symbols.src}#${name}`} />
    </svg>
  );
}
