'use client';

import { LiveData } from '@/components/ui/live-data';
import { Notice } from '@/components/ui/notice';
import type { Card, JourneyMap, Note } from '@/lib/journeys/schema';
import { InlineEditor } from '../parts/inline-editor';
import { MapPanel } from '../parts/map-panel';
import { useCanvas, useCanvasState, useEditing } from '../state/canvas-context';
import { CardBody } from './card-body';

/** The card of this id, or the first on which the note of this id stands. */
const cardOf = ({ cards }: JourneyMap, id: string): Card | undefined =>
  cards.find((card) => card.id === id) ?? cards.find((card) => card.noteId === id);

function Title({ note }: { note: Note }) {
  const { t, store, editable } = useCanvas();
  const key = `panel ${note.id}`;
  const editing = useEditing(key);
  if (!editable) return <span className="whitespace-pre-line">{note.text}</span>;
  if (!editing) {
    return (
      <button type="button" data-nav={key} className="map-name whitespace-pre-line" onClick={() => store.edit(key)}>
        {note.text}
      </button>
    );
  }
  return (
    <InlineEditor
      label={t(`edit.${note.kind}`)}
      value={note.text}
      maxLength={2000}
      onSave={(text) => void store.dispatch({ kind: 'edit-note', id: note.id, changes: { text } })}
      stop={key}
      onClose={() => store.edit(null)}
    />
  );
}

/** All that a card says, beside the map, under an address of its own. */
export function CardPanel({ id }: { id: string }) {
  const { t, store, openCard } = useCanvas();
  const card = useCanvasState(store, ({ map }) => cardOf(map, id));
  const note = useCanvasState(store, ({ map }) => map.notes.find((it) => it.id === card?.noteId));
  const lane = useCanvasState(store, ({ map }) => map.lanes.find((it) => it.id === card?.laneId));

  return (
    <MapPanel
      id="card"
      kicker={note ? t(`add.${note.kind}`) : undefined}
      title={note ? <Title note={note} /> : t('card.goneTitle')}
      closeLabel={t('card.close')}
      onClose={() => openCard(null)}
    >
      {card && note && lane ? (
        <LiveData>
          <CardBody card={card} note={note} />
        </LiveData>
      ) : (
        <Notice tone="negative">{t('card.gone')}</Notice>
      )}
    </MapPanel>
  );
}
