import { journeys } from '@/db/schema/journeys';
import type { Scope } from '@/db/scope';
import { normalForm } from '../operations/normal-form';
import { noParts } from '../rules';
import type { JourneyMap } from '../schema';
import { saveDifference } from '../storage/saving';
import { saveNotes } from '../storage/saving-notes';

const none = new Map<string, number>();
const noPositions = { personas: none, lanes: none, phases: none, steps: none, placements: none, cards: none };

/** Writes a map that nobody has yet. Its personas and touchpoints are of the workspace already; ids are new. */
export async function insertMap(scope: Scope, given: JourneyMap): Promise<{ id: string }> {
  const map = normalForm(given);
  const { id, title, purpose, state, kind, shape, returnsToPhaseId, ownerId, tags, reviewOn } = map;
  await scope.tx
    .insert(journeys)
    .values(scope.row({ id, title, purpose, state, kind, shape, returnsToPhaseId, ownerId, tags, reviewOn }));
  await saveNotes(scope, new Map(), new Map(map.notes.map((note) => [note.id, note])));
  await saveDifference(scope, { map: { ...map, ...noParts }, positions: noPositions }, map);
  return { id };
}
