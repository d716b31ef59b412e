'use client';

import { memo } from 'react';
import { WithScript } from '@/components/ui/with-script';
import type { Card } from '@/lib/journeys/schema';
import { useCanvas, useEditing } from './canvas-context';
import { EvidenceMark } from './evidence-mark';
import { InlineEditor } from './inline-editor';
import { ItemTools } from './item-tools';
import { navOf } from './items';

type TextCardProps = { card: Card; kind: 'pain-points' | 'opportunities'; index: number; row: number };

export const TextCard = memo(function TextCard({ card, kind, index, row }: TextCardProps) {
  const { t, store, editable } = useCanvas();
  const nav = navOf({ kind: 'card', id: card.id });
  const editing = useEditing(nav);
  const place = { 'data-nav': nav, 'data-row': row, 'data-col': index, tabIndex: -1, className: 'map-card-link' };
  const content = (
    <>
      <span className="map-card-text">{card.text}</span>
      <EvidenceMark evidence={card.evidence} since={card.evidenceSince} />
    </>
  );
  return (
    <div className="map-card" data-tools={(editable && !editing) || undefined} data-kind={kind}>
      {editing ? (
        <InlineEditor
          label={t(`edit.${kind}`)}
          value={card.text}
          maxLength={2000}
          onSave={(text) => void store.dispatch({ kind: 'edit-card', id: card.id, text })}
          stop={nav}
          onClose={() => store.edit(null)}
        />
      ) : editable ? (
        <>
          <button type="button" {...place} onClick={() => store.edit(nav)}>
            {content}
          </button>
          <WithScript>
            <ItemTools item={{ kind: 'card', id: card.id }} name={card.text} />
          </WithScript>
        </>
      ) : (
        <span {...place}>{content}</span>
      )}
    </div>
  );
});
