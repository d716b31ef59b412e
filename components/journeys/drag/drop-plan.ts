import { apply } from '@/lib/journeys/operations';
import type { Card, JourneyMap, Operation } from '@/lib/journeys/schema';
import type { Item } from '../state/moves';

/** Where something is let go: before a sibling, or behind the last one. */
export type Drop =
  | { kind: 'cell'; laneId: string | null; stepId: string; before: string | null }
  | { kind: 'step'; phaseId: string; before: string | null }
  | { kind: 'phase'; before: string | null }
  | { kind: 'lane'; before: string | null };

type Identified = { readonly id: string };

/** The sibling itself, or the next that does not move along. */
function staying(list: readonly Identified[], before: string | null, moved: ReadonlySet<string>): string | null {
  const at = list.findIndex(({ id }) => id === before);
  return at < 0 ? null : (list.slice(at).find(({ id }) => !moved.has(id))?.id ?? null);
}

const clamped = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Cards and touchpoints keep their places towards the one that is grabbed; those of its cell stay together. */
function intoCells(map: JourneyMap, items: readonly Item[], grabbed: Item, drop: Extract<Drop, { kind: 'cell' }>) {
  const columns = new Map(map.steps.map((step, at) => [step.id, at]));
  const placeOf = ({ kind, id }: Item): { laneId: string | null; stepId: string } | undefined => {
    if (kind === 'card') return map.cards.find((it) => it.id === id);
    const placement = map.placements.find((it) => it.id === id);
    return placement && { laneId: null, stepId: placement.stepId };
  };
  const from = placeOf(grabbed);
  const kindOf = (laneId: string | null) => map.lanes.find((lane) => lane.id === laneId)?.kind;
  if (!from || kindOf(from.laneId) !== kindOf(drop.laneId)) return null;
  const by = (columns.get(drop.stepId) ?? 0) - (columns.get(from.stepId) ?? 0);
  const moved = new Set(items.map(({ id }) => id));
  const there: readonly Identified[] =
    grabbed.kind === 'card'
      ? map.cards.filter((it) => it.laneId === drop.laneId && it.stepId === drop.stepId)
      : map.placements.filter((it) => it.stepId === drop.stepId);
  const first = staying(there, drop.before, moved);
  return items.flatMap((item): Operation | [] => {
    const place = placeOf(item);
    if (!place) return [];
    const together = place.laneId === from.laneId && place.stepId === from.stepId;
    const laneId = place.laneId === from.laneId ? drop.laneId : place.laneId;
    const stepId = map.steps[clamped((columns.get(place.stepId) ?? 0) + by, map.steps.length)]?.id ?? place.stepId;
    if (!together && stepId === place.stepId && laneId === place.laneId) return [];
    const before = together ? first : null;
    return item.kind === 'card'
      ? { kind: 'move-card', id: item.id, laneId: (laneId as Card['laneId']) ?? '', stepId, before }
      : { kind: 'move-touchpoint', placementId: item.id, stepId, before };
  });
}

/**
 * The operations that let go of what is dragged; null where it can not stand there.
 * @param items what moves, in the order of the map; of one sort, the grabbed one among them
 */
export function dropOf(map: JourneyMap, items: readonly Item[], grabbed: Item, drop: Drop): Operation[] | null {
  const moved = new Set(items.map(({ id }) => id));
  const ids = items.filter(({ kind }) => kind === grabbed.kind).map(({ id }) => id);
  const inCells = grabbed.kind === 'card' || grabbed.kind === 'placement';
  if (inCells) return drop.kind === 'cell' ? intoCells(map, items, grabbed, drop) : null;
  if (drop.kind !== grabbed.kind) return null;
  switch (drop.kind) {
    case 'step': {
      const siblings = map.steps.filter((step) => step.phaseId === drop.phaseId);
      const before = staying(siblings, drop.before, moved);
      return ids.map((id) => ({ kind: 'move-step', id, phaseId: drop.phaseId, before }));
    }
    case 'phase': {
      const before = staying(map.phases, drop.before, moved);
      return ids.map((id) => ({ kind: 'move-phase', id, before }));
    }
    case 'lane': {
      const before = staying(map.lanes, drop.before, moved);
      return ids.map((id) => ({ kind: 'move-lane', id, before }));
    }
    default:
      return null;
  }
}

const orderOf = ({ phases, steps, lanes, placements, cards }: JourneyMap) =>
  [
    ...[phases, lanes].flat().map(({ id }) => id),
    ...steps.map(({ id, phaseId }) => id + phaseId),
    ...placements.map(({ id, stepId }) => id + stepId),
    ...cards.map(({ id, laneId, stepId }) => id + laneId + stepId),
  ].join();

/** Whether something stands elsewhere after it: what is let go where it was leaves no trace. */
export const changesPlaces = (map: JourneyMap, operations: readonly Operation[]): boolean =>
  orderOf(operations.reduce<JourneyMap>(apply, map)) !== orderOf(map);
