import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, record, redo, undo } from './history';
import { apply, applyAll } from './operations';
import type { JourneyMap, Operation } from './schema';
import { emptyHistory, intents, operationOf, sampleMap } from './testing';

const emotion = (map: JourneyMap, value: number): Operation => ({
  kind: 'set-emotion',
  stepId: map.steps[0]?.id ?? '',
  personaId: map.personas[0]?.id ?? '',
  state: 'as-is',
  value,
});

function perform(map: JourneyMap, history: History, operation: Operation, gesture?: string) {
  return { map: apply(map, operation), history: record(history, applyAll(map, [operation]), gesture) };
}

/** Takes the same way as long as it goes. */
function all(way: typeof undo, map: JourneyMap, history: History) {
  for (let step = way(history, map); step; step = way(history, map)) {
    expect(step.operations.reduce<JourneyMap>(apply, map)).toEqual(step.map);
    ({ map, history } = step);
  }
  return { map, history };
}

it('undoes everything to the start and redoes it to the end', () => {
  fc.assert(
    fc.property(intents, (wishes) => {
      const start = sampleMap();
      let now = { map: start, history: emptyHistory };
      for (const wish of wishes) now = perform(now.map, now.history, operationOf(now.map, wish));
      const back = all(undo, now.map, now.history);
      expect(back.map).toEqual(start);
      expect(all(redo, back.map, back.history).map).toEqual(now.map);
    }),
  );
});

it('undoes and redoes what was done at once in one step, as far as others have left it possible', () => {
  fc.assert(
    fc.property(intents, intents, (wishes, theirWishes) => {
      const start = sampleMap();
      const operations: Operation[] = [];
      const after = wishes.reduce((map, wish) => {
        operations.push(operationOf(map, wish));
        return apply(map, operations.at(-1) as Operation);
      }, start);
      const history = record(emptyHistory, applyAll(start, operations));
      fc.pre(history.done.length > 0);
      expect(history.done).toHaveLength(1);
      const back = undo(history, after);
      expect(back?.map).toEqual(start);
      expect(redo(back?.history ?? history, start)?.map).toEqual(after);

      const theirs = theirWishes.reduce((map, wish) => apply(map, operationOf(map, wish)), after);
      const rest = undo(history, theirs);
      expect(rest?.operations.reduce<JourneyMap>(apply, theirs) ?? theirs).toEqual(rest?.map ?? theirs);
    }),
  );
});

describe('one drag', () => {
  it('is undone at once', () => {
    const start = sampleMap();
    let now = { map: start, history: emptyHistory };
    for (const value of [0.5, 0.75, 1]) now = perform(now.map, now.history, emotion(start, value), 'drag');
    expect(now.history.done).toHaveLength(1);
    expect(all(undo, now.map, now.history).map).toEqual(start);
  });

  it('does not swallow another drag, nor another point', () => {
    const start = sampleMap();
    let now = perform(start, emptyHistory, emotion(start, 0.5), 'drag');
    now = perform(now.map, now.history, emotion(start, 1), 'another drag');
    now = perform(now.map, now.history, { kind: 'rename-journey', title: 'Shoes' }, 'another drag');
    expect(now.history.done).toHaveLength(3);
  });
});

it('passes over what others have made impossible', () => {
  const start = sampleMap();
  const [first, second] = start.steps.map(({ id }) => id);
  let now = perform(start, emptyHistory, { kind: 'rename-step', id: first ?? '', name: 'mine' });
  now = perform(now.map, now.history, { kind: 'rename-step', id: second ?? '', name: 'lost' });
  const theirs = apply(now.map, { kind: 'remove-step', id: second ?? '' });
  expect(undo(now.history, theirs)?.operations).toMatchObject([{ kind: 'rename-step', id: first }]);
});

it('forgets what was undone when something new is done, and keeps no refused operation', () => {
  const start = sampleMap();
  const done = perform(start, emptyHistory, emotion(start, 1.5));
  const undone = undo(done.history, done.map);
  const history = undone?.history ?? emptyHistory;
  expect(record(history, applyAll(start, [{ kind: 'rename-journey', title: 'Shoes' }])).undone).toEqual([]);
  expect(record(history, applyAll(start, [{ kind: 'remove-step', id: start.id }]))).toBe(history);
});
