'use client';

import { type CSSProperties, type MouseEvent, memo } from 'react';
import { WithScript } from '@/components/ui/with-script';
import { InlineEditor } from '../parts/inline-editor';
import { ItemTools } from '../parts/item-tools';
import { useCanvas, useEditing, useSelected } from '../state/canvas-context';
import { navOf } from '../state/items';
import { onSecondClick } from '../state/second-click';
import type { Band } from '../state/spans';
import type { CardItem } from '../state/view';
import { CardFoot } from './card-foot';
import { CardLinks } from './card-links';
import { CardPicture } from './card-picture';

type TextCardProps = { item: CardItem; band: Band | undefined; open: boolean; index: number; row: number };

/** Line and width of a card over several steps; the mark of its colour. */
const styleOf = (band: Band | undefined, colour: number | null) =>
  ({
    ...(band && { '--line': band.line + 1, '--span': band.span }),
    ...(colour && { '--mark': `var(--persona-${colour})` }),
  }) as CSSProperties;

/** What a note says on a step. A link, so that its details have an address and open without script too. */
export const TextCard = memo(function TextCard({ item: { card, note }, band, open, index, row }: TextCardProps) {
  const { t, store, editable, openCard } = useCanvas();
  const nav = navOf({ kind: 'card', id: card.id });
  const editing = useEditing(nav);
  const selected = useSelected(nav);

  const type = () => {
    openCard(null);
    store.edit(nav);
  };
  const click = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // By Enter, or by the second of two clicks, it is typed in; one click shows all that it says.
    if (!editable || event.detail === 1) {
      openCard(card.id);
      if (editable) onSecondClick(event.currentTarget, type);
    } else if (event.detail === 2) type();
    else store.edit(nav);
  };

  return (
    <div
      className="map-card"
      data-tools={(editable && !editing) || undefined}
      data-typed={editing || undefined}
      data-selected={selected || undefined}
      data-kind={note.kind}
      data-wide={band ? '' : undefined}
      data-colour={note.colour ?? undefined}
      style={styleOf(band, note.colour)}
    >
      {editing ? (
        <div className="map-card-link map-card-typed">
          <CardPicture note={note} />
          <InlineEditor
            label={t(`edit.${note.kind}`)}
            value={note.text}
            maxLength={2000}
            onSave={(text) => void store.dispatch({ kind: 'edit-note', id: note.id, changes: { text } })}
            stop={nav}
            onClose={() => store.edit(null)}
          />
          <CardFoot note={note} />
        </div>
      ) : (
        <a
          href={`?card=${card.id}`}
          data-nav={nav}
          data-row={row}
          data-col={index}
          data-span={band?.span}
          tabIndex={-1}
          aria-current={open || undefined}
          className="map-card-link"
          onClick={click}
        >
          <CardPicture note={note} />
          <span className="map-card-text">{note.text}</span>
          <CardFoot note={note} />
        </a>
      )}
      <CardLinks note={note} />
      {editing ? null : (
        <WithScript>
          <ItemTools item={{ kind: 'card', id: card.id }} name={note.text} />
        </WithScript>
      )}
    </div>
  );
});
