import { describe, expect, it } from 'vitest';
import { apply, check } from '@/lib/journeys/operations';
import type { JourneyMap, Operation } from '@/lib/journeys/schema';
import { sampleMap } from '@/lib/journeys/testing';
import { movesOf } from '../editing/bulk-moves';
import type { Item } from '../state/moves';
import { changesPlaces, dropOf } from './drop-plan';

// Pain points stand at the steps 0, 2 and 4, opportunities at 1, 3 and 5; two steps a phase.
const map = sampleMap();
const [, , pains, chances] = map.lanes.map(({ id }) => id);
const step = (at: number) => map.steps[at]?.id ?? '';
const card = (at: number): Item => ({ kind: 'card', id: map.cards[at]?.id ?? '' });
const steps = (...places: number[]) => places.map((at): Item => ({ kind: 'step', id: step(at) }));

function done(operations: readonly Operation[] | null): JourneyMap {
  return (operations ?? []).reduce<JourneyMap>((now, operation) => {
    expect(check(now, operation)).toBeNull();
    return apply(now, operation);
  }, map);
}

const columnsOf = (after: JourneyMap, items: readonly Item[]) =>
  items.map(({ id }) => after.steps.findIndex((it) => it.id === after.cards.find((one) => one.id === id)?.stepId));
const names = (after: JourneyMap) => after.steps.map(({ id }) => map.steps.findIndex((it) => it.id === id));

describe('cards that are let go', () => {
  it('keep their places towards the one that is grabbed, and stay on the map', () => {
    const items = [card(0), card(1), card(3)];
    const drop = { kind: 'cell', laneId: pains ?? '', stepId: step(3), before: null } as const;
    expect(columnsOf(done(dropOf(map, items, card(0), drop)), items)).toEqual([3, 5, 4]);
    const far = { ...drop, stepId: step(5) };
    expect(columnsOf(done(dropOf(map, items, card(1), far)), items)).toEqual([3, 5, 4]);
  });

  it('stand before the one they were put before, in their order', () => {
    const together = apply(map, {
      kind: 'move-card',
      id: card(1).id,
      laneId: pains ?? '',
      stepId: step(0),
      before: null,
    });
    const drop = { kind: 'cell', laneId: pains ?? '', stepId: step(4), before: card(2).id } as const;
    const after = (dropOf(together, [card(0), card(1)], card(1), drop) ?? []).reduce<JourneyMap>(apply, together);
    const there = after.cards.filter((it) => it.stepId === step(4) && it.laneId === pains).map(({ id }) => id);
    expect(there).toEqual([card(0).id, card(1).id, card(2).id]);
    // Before itself is where it is.
    const same = { kind: 'cell', laneId: pains ?? '', stepId: step(0), before: card(0).id } as const;
    expect(changesPlaces(map, dropOf(map, [card(0)], card(0), same) ?? [])).toBe(false);
    expect(changesPlaces(map, dropOf(map, [card(0)], card(0), { ...drop, before: null }) ?? [])).toBe(true);
  });

  it('go into lanes of their kind only', () => {
    const drop = { kind: 'cell', laneId: chances ?? '', stepId: step(0), before: null } as const;
    expect(dropOf(map, [card(0)], card(0), drop)).toBeNull();
    const placement: Item = { kind: 'placement', id: map.placements[0]?.id ?? '' };
    expect(dropOf(map, [placement], placement, drop)).toBeNull();
    expect(dropOf(map, [placement], placement, { ...drop, laneId: null, stepId: step(5) })).toHaveLength(1);
    expect(dropOf(map, [card(0)], card(0), { kind: 'phase', before: null })).toBeNull();
  });
});

it('lets steps go together into another phase, and lanes and phases among their like', () => {
  const phaseId = map.phases[2]?.id ?? '';
  const moved = done(dropOf(map, steps(0, 2), steps(2)[0] as Item, { kind: 'step', phaseId, before: step(5) }));
  expect(names(moved)).toEqual([1, 3, 4, 0, 2, 5]);
  const phase: Item = { kind: 'phase', id: map.phases[0]?.id ?? '' };
  expect(names(done(dropOf(map, [phase], phase, { kind: 'phase', before: null })))).toEqual([2, 3, 4, 5, 0, 1]);
  const lane: Item = { kind: 'lane', id: chances ?? '' };
  const after = done(dropOf(map, [lane], lane, { kind: 'lane', before: map.lanes[0]?.id ?? null }));
  expect(after.lanes[0]?.id).toBe(chances);
});

describe('by key', () => {
  it('several move one place, and keep their order', () => {
    const onward = done(movesOf(map, steps(0, 1), 'right'));
    expect(names(onward)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(onward.steps.slice(0, 4).every(({ phaseId }) => phaseId === map.phases[1]?.id)).toBe(true);
    expect(names(done(movesOf(map, steps(2, 3), 'left')))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(names(done(movesOf(map, steps(1, 2), 'left')))).toEqual([1, 0, 2, 3, 4, 5]);
    expect(columnsOf(done(movesOf(map, [card(0), card(1)], 'right')), [card(0), card(1)])).toEqual([1, 3]);
  });

  it('none moves when one has no way', () => {
    expect(movesOf(map, [card(0), card(1)], 'left')).toBeNull();
  });
});
