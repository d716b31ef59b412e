import type { JourneyMap } from '@/lib/journeys/schema';
import type { Item } from './moves';
import type { MapView } from './view';

type Seen = { readonly map: JourneyMap; readonly view: MapView };

/** What a view shows, by id. Lanes that are not shown hide nothing here: their cards are told by the lane. */
function shownIn({ phases, columns, lanes }: MapView): Set<string> {
  const shown = new Set([...phases.map(({ phase }) => phase.id), ...lanes.map(({ id }) => id)]);
  for (const { step, touchpoints, cards } of columns) {
    if (step) shown.add(step.id);
    for (const { placement } of touchpoints) shown.add(placement.id);
    for (const list of Object.values(cards)) for (const { card } of list) shown.add(card.id);
  }
  return shown;
}

/**
 * What a change has added or altered so that the view does not show it: the hand that did it would look for it in vain. Of
 * what is gone as a whole only the whole.
 */
export function outOfSight(before: Seen, { map, view }: Seen): Item[] {
  const [was, is] = [shownIn(before.view), shownIn(view)];
  const { phases, steps, lanes, placements, cards } = before.map;
  const known = new Set([phases, steps, lanes, placements, cards].flatMap((list) => list.map(({ id }) => id)));
  const gone = new Set<string>();
  const lost = (id: string, ...within: string[]) => {
    if (is.has(id) || (known.has(id) && !was.has(id))) return false;
    gone.add(id);
    return !within.some((one) => gone.has(one));
  };
  return [
    // One that was there goes and comes with its steps.
    ...map.phases.flatMap(({ id }): Item[] => (!known.has(id) && lost(id) ? [{ kind: 'phase', id }] : [])),
    ...map.steps.flatMap(({ id, phaseId }): Item[] => (lost(id, phaseId) ? [{ kind: 'step', id }] : [])),
    ...map.lanes.flatMap(({ id, hidden }): Item[] => (!hidden && lost(id) ? [{ kind: 'lane', id }] : [])),
    ...map.placements.flatMap(({ id, stepId }): Item[] => (lost(id, stepId) ? [{ kind: 'placement', id }] : [])),
    ...map.cards.flatMap(({ id, stepId, laneId }): Item[] => (lost(id, stepId, laneId) ? [{ kind: 'card', id }] : [])),
  ];
}
