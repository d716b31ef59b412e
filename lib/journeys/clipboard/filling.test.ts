import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import { applyAll } from '../operations';
import type { JourneyMap } from '../schema';
import { sampleMap } from '../testing';
import { contentOf } from './copying';
import { cornersIn } from './filling';
import { planPaste, planTablePaste, type Target } from './pasting';

const making = { newId: uuidv7, now: '2026-03-02T10:00:00.000Z', touchpoints: [], stepName: 'New step' };
// Lanes of the sample: touchpoints, emotion, pain points, opportunities.
const [pains, opportunities] = [2, 3] as const;
const cells = (rows: readonly number[], columns: readonly number[]) =>
  rows.flatMap((row) => columns.map((column) => ({ row, column })));

const target = (map: JourneyMap, row: number, column: number, more: Partial<Target> = {}): Target => ({
  place: { item: null, phaseId: null, stepId: map.steps[column]?.id ?? null, laneId: map.lanes[row]?.id ?? null },
  shown: map.lanes,
  ...more,
});

/** The new texts of a lane, step by step. */
function newIn(map: JourneyMap, { operations }: { operations: Parameters<typeof applyAll>[1] }, row: number) {
  const { map: after, taken } = applyAll(map, operations);
  expect(taken).toBe(operations.length);
  const old = new Set(map.cards.map(({ id }) => id));
  return after.steps.map(({ id }) =>
    after.cards
      .filter((card) => card.laneId === after.lanes[row]?.id && card.stepId === id && !old.has(card.id))
      .map((card) => after.notes.find((note) => note.id === card.noteId)?.text)
      .join(),
  );
}

it('one value fills every cell that is chosen, side by side or not', () => {
  const map = sampleMap();
  const area = cells([pains, opportunities], [1, 2, 3]);
  const plan = planTablePaste(map, [['late']], target(map, opportunities, 3, { area }), making);
  expect(newIn(map, plan, pains)).toEqual(['', 'late', 'late', 'late', '', '']);
  expect(newIn(map, plan, opportunities)).toEqual(['', 'late', 'late', 'late', '', '']);
  const apart = planTablePaste(map, [['late']], target(map, 2, 0, { area: cells([pains], [0, 4]) }), making);
  expect(newIn(map, apart, pains)).toEqual(['late', '', '', '', 'late', '']);
});

it('a block is repeated where it goes in without a rest, and else stands once in the upper left', () => {
  const size = { rows: 1, columns: 2 };
  expect(cornersIn(cells([2, 3], [0, 1, 2, 3]), size)).toEqual(cells([2, 3], [0, 2]));
  expect(cornersIn(cells([2], [1, 2, 3]), size)).toEqual([{ row: 2, column: 1 }]);
  expect(cornersIn([...cells([2], [0, 1]), { row: 3, column: 1 }], size)).toEqual([{ row: 2, column: 0 }]);
});

it('what was cut is the same note once, and copies of it in the other cells', () => {
  const map = sampleMap();
  const card = map.cards[0];
  const content = contentOf(map, [{ kind: 'card', id: card?.id ?? '' }], map.lanes);
  if (!content || !card) throw new Error('Nothing was cut');
  const { map: without } = applyAll(map, [{ kind: 'remove-card', id: card.id }]);
  const block = { workspace: 'ours', journeyId: map.id, cut: true, content };
  const plan = planPaste(without, block, target(map, 2, 0, { area: cells([pains], [0, 1, 2]) }), making, 'ours');
  const { notes } = applyAll(without, plan.operations).map;
  expect(notes.filter(({ text }) => text === 'card 0')).toHaveLength(3);
  expect(notes.some(({ id }) => id === card.noteId)).toBe(true);
});

it('steps that a view hides get nothing, and no new step is made out of sight', () => {
  const map = sampleMap();
  const columns = [0, 2, 5].map((at) => map.steps[at]?.id ?? '');
  const plan = planTablePaste(map, [['a', 'b', 'c']], target(map, pains, 2, { columns }), making);
  expect(newIn(map, plan, pains)).toEqual(['', '', 'a', '', '', 'b']);
  expect(plan.left).toBe(1);
});

it('what is copied in a view stands as close together as it is seen', () => {
  const map = sampleMap();
  const items = [0, 2].map((at) => ({ kind: 'card' as const, id: map.cards[at]?.id ?? '' }));
  const columns = [0, 4].map((at) => map.steps[at]?.id ?? '');
  expect(contentOf(map, items, map.lanes, columns)).toMatchObject({
    cells: [
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ],
  });
});
