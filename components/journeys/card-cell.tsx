'use client';

import { memo } from 'react';
import type { Lane, NoteKind, Step } from '@/lib/journeys/schema';
import { AddButton } from './add-button';
import { useCanvas, useEditing } from './canvas-context';
import { EmptyCell } from './empty-cell';
import { focusStop } from './focus';
import { colIndex } from './grid-model';
import { InlineEditor } from './inline-editor';
import { navOf } from './items';
import { TextCard } from './text-card';
import type { CardItem } from './view';

type CardCellProps = {
  lane: Lane & { kind: NoteKind };
  step: Step | null;
  cards: readonly CardItem[];
  index: number;
  row: number;
};

export const CardCell = memo(function CardCell({ lane, step, cards, index, row }: CardCellProps) {
  const { t, editable, store, act } = useCanvas();
  const key = `new-card ${lane.id}-${step?.id}`;
  const adding = useEditing(key);
  const { kind } = lane;
  if (!step || (!editable && cards.length === 0)) return <EmptyCell index={index} row={row} />;
  return (
    <div role="gridcell" aria-colindex={colIndex(index)} className="map-cell">
      {cards.map((item) => (
        <TextCard key={item.card.id} item={item} index={index} row={row} />
      ))}
      {adding ? (
        <div className="map-card">
          <InlineEditor
            label={t(`add.${kind}`)}
            value=""
            maxLength={2000}
            onSave={(text) =>
              act(({ addCard }) => focusStop(navOf({ kind: 'card', id: addCard(lane, step.id, text) })))
            }
            stop={key}
            onClose={() => store.edit(null)}
          />
        </div>
      ) : editable ? (
        <AddButton
          nav={key}
          index={index}
          row={row}
          label={t(`addTo.${kind}`, { step: step.name })}
          word={t(`add.${kind}`)}
          onAdd={() => store.edit(key)}
        />
      ) : null}
    </div>
  );
});
