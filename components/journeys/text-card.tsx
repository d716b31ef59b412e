'use client';

import { memo } from 'react';
import { WithScript } from '@/components/ui/with-script';
import { useCanvas, useEditing } from './canvas-context';
import { EvidenceMark } from './evidence-mark';
import { InlineEditor } from './inline-editor';
import { ItemTools } from './item-tools';
import { navOf } from './items';
import type { CardItem } from './view';

type TextCardProps = { item: CardItem; index: number; row: number };

export const TextCard = memo(function TextCard({ item: { card, note }, index, row }: TextCardProps) {
  const { t, store, editable } = useCanvas();
  const nav = navOf({ kind: 'card', id: card.id });
  const editing = useEditing(nav);
  const place = { 'data-nav': nav, 'data-row': row, 'data-col': index, tabIndex: -1, className: 'map-card-link' };
  const content = (
    <>
      <span className="map-card-text">{note.text}</span>
      <EvidenceMark evidence={note.evidence} since={note.evidenceSince} />
    </>
  );
  return (
    <div className="map-card" data-tools={(editable && !editing) || undefined} data-kind={note.kind}>
      {editing ? (
        <InlineEditor
          label={t(`edit.${note.kind}`)}
          value={note.text}
          maxLength={2000}
          onSave={(text) => void store.dispatch({ kind: 'edit-note', id: note.id, changes: { text } })}
          stop={nav}
          onClose={() => store.edit(null)}
        />
      ) : editable ? (
        <>
          <button type="button" {...place} onClick={() => store.edit(nav)}>
            {content}
          </button>
          <WithScript>
            <ItemTools item={{ kind: 'card', id: card.id }} name={note.text} />
          </WithScript>
        </>
      ) : (
        <span {...place}>{content}</span>
      )}
    </div>
  );
});
