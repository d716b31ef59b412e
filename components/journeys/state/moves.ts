import type { Card, JourneyMap, Operation } from '@/lib/journeys/schema';

export type ItemKind = 'phase' | 'step' | 'lane' | 'placement' | 'card';
/** Something on the map that can be moved, renamed and removed. */
export type Item = { kind: ItemKind; id: string };
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The sibling before which something stands after one place towards `by`; undefined at the end of the row. */
function beside(ids: readonly string[], id: string, by: -1 | 1): string | null | undefined {
  const at = ids.indexOf(id);
  if (by === -1) return at > 0 ? ids[at - 1] : undefined;
  return at >= 0 && at < ids.length - 1 ? (ids[at + 2] ?? null) : undefined;
}

function moveStep(map: JourneyMap, id: string, by: -1 | 1): Operation | null {
  const step = map.steps.find((it) => it.id === id);
  if (!step) return null;
  const stepsOf = (phaseId: string) => map.steps.filter((it) => it.phaseId === phaseId).map((it) => it.id);
  const before = beside(stepsOf(step.phaseId), id, by);
  if (before !== undefined) return { kind: 'move-step', id, phaseId: step.phaseId, before };
  const phase = map.phases[map.phases.findIndex((it) => it.id === step.phaseId) + by];
  if (!phase) return null;
  return { kind: 'move-step', id, phaseId: phase.id, before: by === 1 ? (stepsOf(phase.id)[0] ?? null) : null };
}

/** Steps in the order of the columns: the map's array holds them by phase, which may stand elsewhere by now. */
const stepsInOrder = (map: JourneyMap) =>
  map.phases.flatMap((phase) => map.steps.filter((step) => step.phaseId === phase.id));

/** Past the next lane that is seen: a hidden one between them is no place to rest. */
function moveLane(map: JourneyMap, id: string, by: -1 | 1): Operation | null {
  const before = beside(
    map.lanes.filter((lane) => !lane.hidden || lane.id === id).map((lane) => lane.id),
    id,
    by,
  );
  return before === undefined ? null : { kind: 'move-lane', id, before };
}

type Placed = { id: string; stepId: string };

function goal(map: JourneyMap, all: readonly Placed[], id: string, direction: Direction) {
  const item = all.find((it) => it.id === id);
  if (!item) return null;
  if (direction === 'up' || direction === 'down') {
    const cell = all.filter((it) => it.stepId === item.stepId).map((it) => it.id);
    const before = beside(cell, id, direction === 'up' ? -1 : 1);
    return before === undefined ? null : { stepId: item.stepId, before };
  }
  const steps = stepsInOrder(map);
  const step = steps[steps.findIndex((it) => it.id === item.stepId) + (direction === 'left' ? -1 : 1)];
  return step ? { stepId: step.id, before: null } : null;
}

/** The operation that moves an item one place; null where there is no such place. */
export function moveOf(map: JourneyMap, { kind, id }: Item, direction: Direction): Operation | null {
  const by = direction === 'left' ? -1 : 1;
  const sideways = direction === 'left' || direction === 'right';
  if (kind === 'step') return sideways ? moveStep(map, id, by) : null;
  if (kind === 'phase') {
    const phases = map.phases.map((it) => it.id);
    const before = sideways ? beside(phases, id, by) : undefined;
    return before === undefined ? null : { kind: 'move-phase', id, before };
  }
  if (kind === 'lane') return sideways ? null : moveLane(map, id, direction === 'up' ? -1 : 1);
  if (kind === 'placement') {
    const to = goal(map, map.placements, id, direction);
    return to && { kind: 'move-touchpoint', placementId: id, ...to };
  }
  const card = map.cards.find((it) => it.id === id);
  const lane = map.cards.filter((it) => it.laneId === card?.laneId);
  const to = goal(map, lane, id, direction);
  return to && card ? { kind: 'move-card', id, laneId: card.laneId, ...to } : null;
}

export function removalOf({ kind, id }: Item): Operation {
  switch (kind) {
    case 'phase':
      return { kind: 'remove-phase', id };
    case 'step':
      return { kind: 'remove-step', id };
    case 'lane':
      return { kind: 'remove-lane', id };
    case 'placement':
      return { kind: 'remove-touchpoint', placementId: id };
    case 'card':
      return { kind: 'remove-card', id };
  }
}

/** How many steps a card can cover from where it stands. */
export function widest(map: JourneyMap, card: Card): number {
  const steps = stepsInOrder(map);
  return Math.max(1, steps.length - steps.findIndex((step) => step.id === card.stepId));
}
