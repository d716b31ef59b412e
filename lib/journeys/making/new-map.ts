import { journeys } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import { normalForm } from '../operations/normal-form';
import type { JourneyMap } from '../schema';
import { saveDifference } from '../storage/saving';
import { saveNotes } from '../storage/saving-notes';

const none = new Map<string, number>();
const noPositions = { personas: none, lanes: none, phases: none, steps: none, placements: none, cards: none };

/** A statement has room for 65,535 values; a note has 15. */
const mostNotes = 2000;

/** Writes a map that nobody has yet. Its personas and touchpoints are of the workspace already; ids are new. */
export async function insertMap(scope: Scope, given: JourneyMap): Promise<{ id: string }> {
  const map = normalForm(given);
  const { id, title, purpose, state, kind, shape, returnsToPhaseId, ownerId, tags, reviewOn } = map;
  const bare = {
    ...map,
    ...{
      personas: [],
      phases: [],
      steps: [],
      lanes: [],
      touchpoints: [],
      placements: [],
      notes: [],
      cards: [],
      emotions: [],
    },
  };
  await scope.tx
    .insert(journeys)
    .values(scope.row({ id, title, purpose, state, kind, shape, returnsToPhaseId, ownerId, tags, reviewOn }));
  for (let at = 0; at < map.notes.length; at += mostNotes) {
    await saveNotes(scope, new Map(), new Map(map.notes.slice(at, at + mostNotes).map((note) => [note.id, note])));
  }
  await saveDifference(scope, { map: bare, positions: noPositions }, map);
  return { id };
}
