import symbols from './symbols.svg';

/** The pictures of `symbols.svg`. */
export type GlyphName =
  | 'add-comment'
  | 'advertisement'
  | 'alert'
  | 'annoyed'
  | 'app'
  | 'basket'
  | 'calendar'
  | 'chart'
  | 'chat'
  | 'clock'
  | 'close'
  | 'comment'
  | 'copy'
  | 'cut'
  | 'delighted'
  | 'dislike'
  | 'document'
  | 'down'
  | 'e-mail'
  | 'edit'
  | 'event'
  | 'eye'
  | 'facts'
  | 'flag'
  | 'fold'
  | 'frustrated'
  | 'gift'
  | 'heart'
  | 'hide'
  | 'home'
  | 'idea'
  | 'image'
  | 'journey'
  | 'key'
  | 'keys'
  | 'left'
  | 'like'
  | 'link'
  | 'lock'
  | 'minus'
  | 'money'
  | 'more'
  | 'narrower'
  | 'neutral'
  | 'other'
  | 'outward'
  | 'parcel'
  | 'parts'
  | 'paste'
  | 'people'
  | 'person'
  | 'phone'
  | 'pleased'
  | 'plus'
  | 'print'
  | 'puzzle'
  | 'question'
  | 'quote'
  | 'redo'
  | 'remove'
  | 'right'
  | 'search'
  | 'second'
  | 'shop'
  | 'social'
  | 'star'
  | 'system'
  | 'tag'
  | 'target'
  | 'tool'
  | 'trophy'
  | 'truck'
  | 'undo'
  | 'unfold'
  | 'up'
  | 'web'
  | 'wider'
  | 'zap';

/** A picture out of one file that the browser keeps: a page with thousands of them carries none. With a title it speaks for itself. */
export function Glyph({ name, title, className }: { name: GlyphName; title?: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      role="img"
      aria-label={title}
      aria-hidden={!title || undefined}
      className={className ?? 'size-4 shrink-0'}
    >
      {title ? <title>{title}</title> : null}
      <use href={`${symbols.src}#${name}`} />
    </svg>
  );
}
