import { parse, v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import type { DesignedEmotion, JourneyMap } from '../schema';

/**
 * The id that a part of one map has in a copy of it: the copy's own time, and the rest by the part that it is of. So two
 * maps tell which of their parts were copied, whatever became of names and places since.
 * @param journeyId the copy's, UUIDv7
 * @param id the part's in the original
 */
export function copiedId(journeyId: string, id: string): string {
  const random = parse(uuidv5(id, journeyId));
  const seq = new DataView(random.buffer, random.byteOffset).getUint32(0);
  return uuidv7({ random, seq, msecs: Number.parseInt(journeyId.replaceAll('-', '').slice(0, 12), 16) });
}

/** What stands on a map by ids of its own, with the ids that a copy has for them. */
export function partsCopied<
  M extends Pick<JourneyMap, 'phases' | 'steps' | 'lanes' | 'placements' | 'notes' | 'cards' | 'returnsToPhaseId'>,
>(map: M, journeyId: string) {
  const of = (id: string) => copiedId(journeyId, id);
  return {
    returnsToPhaseId: map.returnsToPhaseId && of(map.returnsToPhaseId),
    phases: map.phases.map((phase) => ({ ...phase, id: of(phase.id) })),
    steps: map.steps.map((step) => ({ ...step, id: of(step.id), phaseId: of(step.phaseId) })),
    lanes: map.lanes.map((lane) => ({ ...lane, id: of(lane.id) })),
    placements: map.placements.map((place) => ({ ...place, id: of(place.id), stepId: of(place.stepId) })),
    notes: map.notes.map((note) => ({ ...note, id: of(note.id) })),
    cards: map.cards.map((card) => ({
      ...card,
      id: of(card.id),
      laneId: of(card.laneId),
      stepId: of(card.stepId),
      noteId: of(card.noteId),
    })),
  };
}

const keyOf = (point: DesignedEmotion) => `${point.stepId} ${point.personaId}`;

/** The wish begins where the belief stands: a to-be point beside each as-is point that has none. */
function withWishes(points: readonly DesignedEmotion[]): DesignedEmotion[] {
  const wished = new Set(points.filter((point) => point.state === 'to-be').map(keyOf));
  const begun = points
    .filter((point) => point.state === 'as-is' && !wished.has(keyOf(point)))
    .map((point) => ({ ...point, state: 'to-be' as const, comment: '' }));
  return [...points, ...begun];
}

/**
 * A map like another, to be changed by itself: its touchpoints and personas are the same, with their answers; what its
 * cards say is copied, so that a change of the copy leaves the original as it is.
 * @param id the copy's, UUIDv7
 * @param future the copy is the future state, with a to-be curve that begins as the as-is one
 */
export function copyOf(map: JourneyMap, id: string, { title, future }: { title: string; future: boolean }): JourneyMap {
  const emotions = map.emotions.map((point) => ({ ...point, stepId: copiedId(id, point.stepId) }));
  return {
    ...map,
    ...partsCopied(map, id),
    id,
    title,
    revision: 0,
    // A copy is made to be worked on.
    state: future ? 'future' : map.state === 'archived' ? 'draft' : map.state,
    emotions: future ? withWishes(emotions) : emotions,
  };
}
