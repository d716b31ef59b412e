import { emotionStates } from '@/db/schema/values';
import type { JourneyMap } from '../schema';
import { places, ranked } from './order';

/** Those of the list that stand on the map, by id; the same list where it is in order already. */
function inUse<T extends { id: string }>(list: T[], used: ReadonlySet<string>): T[] {
  const settled = list.every(({ id }, at) => used.has(id) && (at === 0 || (list[at - 1] as T).id < id));
  return settled ? list : list.filter((one) => used.has(one.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The map with its arrays in the order that the map shows, so that two ways to one map give equal maps.
 * @param before the map that `map` came from, in normal form: what is unchanged since then is not sorted again
 */
export function normalForm(map: JourneyMap, before?: JourneyMap): JourneyMap {
  const same = (...parts: (keyof JourneyMap)[]) => parts.every((part) => before && before[part] === map[part]);
  let { steps, placements, touchpoints, notes, cards, emotions } = map;
  if (!same('phases', 'steps')) {
    const phaseAt = places(map.phases);
    steps = ranked(steps, (step) => phaseAt.get(step.phaseId) ?? 0);
  }
  const stepAt = places(steps);
  const ordered = before?.steps === steps;
  if (!ordered || !same('placements')) placements = ranked(placements, (one) => stepAt.get(one.stepId) ?? 0);
  if (!same('placements', 'touchpoints')) {
    touchpoints = inUse(touchpoints, new Set(placements.map((placement) => placement.touchpointId)));
  }
  if (!ordered || !same('cards', 'lanes')) {
    const laneAt = places(map.lanes);
    cards = ranked(cards, (card) => (laneAt.get(card.laneId) ?? 0) * steps.length + (stepAt.get(card.stepId) ?? 0));
  }
  if (!same('cards', 'notes')) notes = inUse(notes, new Set(cards.map((card) => card.noteId)));
  if (!ordered || !same('emotions', 'personas')) {
    const personaAt = places(map.personas);
    const rank = (stepId: string, personaId: string) =>
      (stepAt.get(stepId) ?? 0) * map.personas.length + (personaAt.get(personaId) ?? 0);
    emotions = ranked(
      emotions,
      ({ stepId, personaId, state }) => rank(stepId, personaId) * emotionStates.length + emotionStates.indexOf(state),
    );
  }
  const unchanged =
    steps === map.steps &&
    placements === map.placements &&
    touchpoints === map.touchpoints &&
    notes === map.notes &&
    cards === map.cards &&
    emotions === map.emotions;
  return unchanged ? map : { ...map, steps, placements, touchpoints, notes, cards, emotions };
}
