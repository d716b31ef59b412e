'use client';

import { StarMark } from '@/components/ui/line/stops';
import { holdsNotes } from '@/lib/journeys/notes';
import type { Lane } from '@/lib/journeys/schema';
import { CardPicture } from '../cards/card-picture';
import { useCanvas } from '../state/canvas-context';
import type { Column } from '../state/view';

/** The cards of a lane at one step, drawn as on the map: a decisive touchpoint has its star, an image is seen. */
export function SlideCards({ lane, column }: { lane: Lane; column: Column }) {
  const { t } = useCanvas();
  if (holdsNotes(lane))
    return (column.cards[lane.id] ?? []).map(({ card, note }) => (
      <dd key={card.id} data-kind={note.kind} className="map-card map-slide-card">
        <CardPicture note={note} />
        <span className="min-w-0 flex-1">{note.text}</span>
      </dd>
    ));
  return column.touchpoints
    .filter(({ touchpoint }) => lane.kind === 'touchpoints' || touchpoint.momentOfTruth)
    .map(({ placement, touchpoint: { name, momentOfTruth } }) => (
      <dd key={placement.id} data-star={momentOfTruth || undefined} className="map-card map-slide-card">
        <span className="min-w-0 flex-1">{name}</span>
        {momentOfTruth ? <StarMark label={t('momentOfTruth')} className="map-card-icon" /> : null}
      </dd>
    ));
}
