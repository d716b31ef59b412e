'use client';

import { memo, useContext } from 'react';
import type { Lane, NoteKind, Step } from '@/lib/journeys/schema';
import { NewCard } from '../cards/new-card';
import { TextCard } from '../cards/text-card';
import { AddButton } from '../parts/add-button';
import { OpenCardContext, useCanvas, useEditing, useSelected } from '../state/canvas-context';
import { colIndex } from '../state/grid-model';
import { navOf } from '../state/items';
import type { Bands } from '../state/spans';
import type { CardItem } from '../state/view';
import { EmptyCell } from './empty-cell';

type CardCellProps = {
  lane: Lane & { kind: NoteKind };
  step: Step | null;
  cards: readonly CardItem[];
  bands: Bands;
  index: number;
  row: number;
};

export const CardCell = memo(function CardCell({ lane, step, cards, bands, index, row }: CardCellProps) {
  const { t, editable, store } = useCanvas();
  const key = `new-card ${lane.id}-${step?.id}`;
  const adding = useEditing(key);
  const selected = useSelected(key, ...cards.map(({ card }) => navOf({ kind: 'card', id: card.id })));
  const openId = useContext(OpenCardContext);
  const { kind } = lane;
  if (!step || (!editable && cards.length === 0)) return <EmptyCell index={index} row={row} />;
  const isOpen = ({ card, note }: CardItem) => openId !== null && (card.id === openId || note.id === openId);
  const drawn = (item: CardItem) => (
    <TextCard
      key={item.card.id}
      item={item}
      band={bands.of.get(item.card.id)}
      open={isOpen(item)}
      index={index}
      row={row}
    />
  );
  const narrow = cards.filter(({ card }) => !bands.of.has(card.id));
  const rest = (
    <>
      {narrow.map(drawn)}
      {adding ? (
        <NewCard lane={lane} step={step} stop={key} />
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
    </>
  );
  return (
    <div
      role="gridcell"
      aria-colindex={colIndex(index)}
      aria-selected={selected}
      data-cell={`${lane.id} ${step.id}`}
      className="map-cell"
    >
      {cards.filter(({ card }) => bands.of.has(card.id)).map(drawn)}
      {bands.lines > 0 ? <div className="map-rest">{rest}</div> : rest}
    </div>
  );
});
