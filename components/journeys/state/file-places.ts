import { holdsNotes } from '@/lib/journeys/notes';
import type { JourneyMap, Lane } from '@/lib/journeys/schema';

export type FilePlace = { lane: Lane & { kind: 'images' | 'files' }; stepId: string; cell: HTMLElement };

/** The cell for images or files in which this stands; null elsewhere on the map. */
export function filePlaceOf(map: JourneyMap, target: EventTarget | null): FilePlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role=grid] [data-cell]') : null;
  const [laneId, stepId] = cell?.dataset.cell?.split(' ') ?? [];
  const lane = map.lanes.find(({ id }) => id === laneId);
  if (!cell || !stepId || !lane || !holdsNotes(lane)) return null;
  const { kind } = lane;
  return kind === 'images' || kind === 'files' ? { lane: { ...lane, kind }, stepId, cell } : null;
}

/** What a card says of a file before anyone has said more: its name without the ending. */
export const captionOf = (name: string): string => name.replace(/\.[^.]+$/, '') || name;

/** The files of a drag or of the clipboard. Where there is text as well, the picture is only a picture of the text. */
export function filesOf(data: DataTransfer | null): File[] {
  return data && !data.types.includes('text/plain') ? [...data.files] : [];
}
