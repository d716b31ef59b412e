import { describe, expect, it } from 'vitest';
import { apply } from '@/lib/journeys/operations';
import { sampleMap } from '@/lib/journeys/testing';
import { type Direction, type Item, moveOf } from './moves';

describe('moves', () => {
  const map = sampleMap();
  const [firstPhase, secondPhase] = map.phases;
  const [firstStep, secondStep, thirdStep] = map.steps;
  if (!firstPhase || !secondPhase || !firstStep || !secondStep || !thirdStep)
    throw new Error('The sample is too small');
  const moved = (item: Item, direction: Direction, from = map) => {
    const operation = moveOf(from, item, direction);
    return operation && apply(from, operation);
  };

  it('swap a phase with its neighbour, and stop at the ends', () => {
    const item = { kind: 'phase', id: firstPhase.id } as const;
    expect(moved(item, 'right')?.phases.slice(0, 2)).toEqual([secondPhase, firstPhase]);
    expect(moveOf(map, item, 'left')).toBeNull();
    expect(moveOf(map, item, 'down')).toBeNull();
    expect(moved({ kind: 'phase', id: secondPhase.id }, 'left')?.phases[0]).toEqual(secondPhase);
  });

  it('take a step through its phase and over its border', () => {
    const item = { kind: 'step', id: firstStep.id } as const;
    const once = moved(item, 'right');
    expect(once?.steps.slice(0, 2).map(({ id }) => id)).toEqual([secondStep.id, firstStep.id]);
    const twice = once && moved(item, 'right', once);
    expect(twice?.steps.slice(0, 3).map(({ id }) => id)).toEqual([secondStep.id, firstStep.id, thirdStep.id]);
    expect(twice?.steps[1]?.phaseId).toBe(secondPhase.id);
    expect(twice && moved(item, 'left', twice)?.steps[1]).toEqual(firstStep);
    expect(moveOf(map, item, 'left')).toBeNull();
  });

  it('take a touchpoint up, down, and to the neighbouring step', () => {
    const cell = map.placements.filter((it) => it.stepId === secondStep.id);
    const [first, second] = cell;
    if (!first || !second) throw new Error('The second step has two touchpoints');
    const down = moved({ kind: 'placement', id: first.id }, 'down');
    expect(down?.placements.filter((it) => it.stepId === secondStep.id).map(({ id }) => id)).toEqual([
      second.id,
      first.id,
    ]);
    expect(moveOf(map, { kind: 'placement', id: first.id }, 'up')).toBeNull();
    const right = moved({ kind: 'placement', id: first.id }, 'right');
    expect(right?.placements.find((it) => it.id === first.id)?.stepId).toBe(thirdStep.id);
  });

  it('keep a card in its lane', () => {
    const [card] = map.cards;
    if (!card) throw new Error('The sample has cards');
    expect(moveOf(map, { kind: 'card', id: card.id }, 'down')).toBeNull();
    expect(moved({ kind: 'card', id: card.id }, 'right')?.cards.find((it) => it.id === card.id)).toMatchObject({
      laneId: card.laneId,
      stepId: secondStep.id,
    });
  });

  it('take a lane past the next one that is seen', () => {
    const [first, second, third, last] = map.lanes;
    if (!first || !second || !third || !last) throw new Error('The sample has four lanes');
    const hiding = apply(map, { kind: 'show-lane', id: second.id, hidden: true });
    const down = moved({ kind: 'lane', id: first.id }, 'down', hiding);
    expect(down?.lanes.map(({ id }) => id)).toEqual([second.id, third.id, first.id, last.id]);
    const back = down && moved({ kind: 'lane', id: first.id }, 'up', down);
    expect(back?.lanes.filter((lane) => !lane.hidden).map(({ id }) => id)).toEqual([first.id, third.id, last.id]);
    expect(moveOf(map, { kind: 'lane', id: last.id }, 'down')).toBeNull();
    expect(moveOf(map, { kind: 'lane', id: first.id }, 'left')).toBeNull();
  });

  it('are none for what is gone', () => {
    const kinds = ['phase', 'step', 'lane', 'placement', 'card'] as const;
    const ways = ['right', 'down'] as const;
    for (const kind of kinds) {
      for (const way of ways) expect(moveOf(map, { kind, id: 'gone' }, way)).toBeNull();
    }
  });
});
