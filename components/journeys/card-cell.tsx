'use client';

import { lazy, memo, Suspense, useContext } from 'react';
import type { Lane, NoteKind, Step } from '@/lib/journeys/schema';
import { AddButton } from './add-button';
import { OpenCardContext, useCanvas, useEditing, useSelected } from './canvas-context';
import { EmptyCell } from './empty-cell';
import { focusStop } from './focus';
import { colIndex } from './grid-model';
import { InlineEditor } from './inline-editor';
import { navOf } from './items';
import type { Bands } from './spans';
import { TextCard } from './text-card';
import type { CardItem } from './view';

const NotePicker = lazy(() => import('./note-picker').then((file) => ({ default: file.NotePicker })));

type CardCellProps = {
  lane: Lane & { kind: NoteKind };
  step: Step | null;
  cards: readonly CardItem[];
  bands: Bands;
  index: number;
  row: number;
};

/** Typing a card's text; where the workspace keeps what was said before, that is offered too. */
function NewCard({ lane, step, stop }: { lane: Lane & { kind: NoteKind }; step: Step; stop: string }) {
  const { t, store, act } = useCanvas();
  if (lane.kind === 'pain-points' || lane.kind === 'opportunities') {
    return (
      <Suspense fallback={<div className="map-card h-9 animate-breathe" />}>
        <NotePicker lane={lane} kind={lane.kind} stepId={step.id} stop={stop} />
      </Suspense>
    );
  }
  return (
    <div className="map-card">
      <InlineEditor
        label={t(`add.${lane.kind}`)}
        value=""
        maxLength={2000}
        onSave={(text) => act(({ addCard }) => focusStop(navOf({ kind: 'card', id: addCard(lane, step.id, text) })))}
        stop={stop}
        onClose={() => store.edit(null)}
      />
    </div>
  );
}

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
