import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../making/copying';
import { newNote } from '../notes';
import { apply } from '../operations';
import type { JourneyMap, Operation } from '../schema';
import { sampleMap } from '../testing';
import { compareMaps, isDifferent } from './comparison';
import { movedOf } from './pairing';

const future = (map: JourneyMap) => copyOf(map, uuidv7(), { title: 'Future', future: true });
const changed = (map: JourneyMap, ...operations: Operation[]) => operations.reduce<JourneyMap>(apply, map);
const first = <T>(list: readonly T[], at = 0) => list[at] as T;
const stepsOf = (a: JourneyMap, b: JourneyMap) => compareMaps(a, b).phases.flatMap((phase) => phase.steps);
const nothing = { added: 0, removed: 0, moved: 0, changed: 0 };

describe('two maps of which one is a copy', () => {
  it('are alike at first, whichever is looked at against the other', () => {
    const map = sampleMap();
    const copy = future(map);
    for (const [a, b] of [
      [map, copy],
      [copy, map],
    ] as const) {
      expect(compareMaps(a, b).counts).toEqual(nothing);
      expect(stepsOf(a, b).some(isDifferent)).toBe(false);
    }
  });

  it('know a part again that was renamed and moved', () => {
    const map = sampleMap();
    const copy = future(map);
    const [step, last] = [first(copy.steps), first(copy.phases, 2)];
    const b = changed(
      copy,
      { kind: 'rename-step', id: step.id, name: 'quite another' },
      { kind: 'move-step', id: step.id, phaseId: last.id, before: null },
    );
    const found = stepsOf(map, b).filter((one) => one.marks.length > 0);
    expect(found).toMatchObject([
      {
        a: { name: 'first awareness' },
        b: { name: 'quite another' },
        marks: ['moved', 'changed'],
        fromPhase: 'awareness',
      },
    ]);
    expect(compareMaps(map, b).counts).toEqual({ ...nothing, moved: 1, changed: 1 });
  });

  it('mark what one of them lacks, with all that stood on it', () => {
    const map = sampleMap();
    const copy = future(map);
    const b = changed(
      copy,
      { kind: 'remove-phase', id: first(copy.phases).id },
      { kind: 'add-phase', phase: { id: uuidv7(), name: 'new' }, before: null },
    );
    const { phases } = compareMaps(map, b);
    expect(phases.map(({ a: was, b: is, marks }) => [was?.name, is?.name, ...marks])).toEqual([
      ['awareness', undefined, 'removed'],
      ['purchase', 'purchase'],
      ['service', 'service'],
      [undefined, 'new', 'added'],
    ]);
    expect(first(phases).steps.map(({ marks }) => marks)).toEqual([['removed'], ['removed']]);
    expect(first(compareMaps(b, map).phases).marks).toEqual(['added']);
  });

  it('say of a card whether it is new, gone, changed or elsewhere', () => {
    const map = sampleMap();
    const copy = future(map);
    const lane = copy.lanes.find(({ kind }) => kind === 'pain-points');
    const [one, two, three] = copy.cards.filter(({ laneId }) => laneId === lane?.id);
    const made = newNote(uuidv7(), 'pain-points', 'fresh', '2026-01-05T09:30:00.000Z');
    const there = first(copy.steps, 5);
    const b = changed(
      copy,
      { kind: 'edit-note', id: one?.noteId ?? '', changes: { text: 'said otherwise' } },
      { kind: 'move-card', id: two?.id ?? '', laneId: lane?.id ?? '', stepId: there.id, before: null },
      { kind: 'remove-card', id: three?.id ?? '' },
      {
        kind: 'add-card',
        card: { id: uuidv7(), laneId: lane?.id ?? '', stepId: there.id, span: 1, noteId: made.id },
        note: made,
        before: null,
      },
    );
    const items = stepsOf(map, b).flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.items.filter(({ marks }) => marks.length > 0)),
    );
    const moved = 'card 2';
    expect(items.map(({ a: was, b: is, marks }) => [was, is, ...marks])).toEqual([
      ['card 0', 'said otherwise', 'changed'],
      [moved, null, 'moved'],
      ['card 4', null, 'removed'],
      [null, moved, 'moved'],
      [null, 'fresh', 'added'],
    ]);
    expect(compareMaps(map, b).counts).toEqual({ added: 1, removed: 1, moved: 1, changed: 1 });
  });
});

it('two maps that were made apart are brought together by their names', () => {
  const [a, b] = [sampleMap(), sampleMap()];
  expect(compareMaps(a, b).counts).toEqual(nothing);
  const renamed = changed(b, { kind: 'rename-step', id: first(b.steps).id, name: 'unheard of' });
  expect(compareMaps(a, renamed).counts).toEqual({ added: 1, removed: 1, moved: 2, changed: 0 });
});

it('lanes and phases in another order are moved, the fewest of them', () => {
  const map = sampleMap();
  const copy = future(map);
  const b = changed(
    copy,
    { kind: 'move-phase', id: first(copy.phases).id, before: null },
    { kind: 'move-lane', id: first(copy.lanes).id, before: null },
  );
  const { phases, lanes } = compareMaps(map, b);
  expect(phases.filter(({ marks }) => marks.includes('moved')).map((one) => one.b?.name)).toEqual(['awareness']);
  expect(lanes.filter(({ marks }) => marks.includes('moved')).map((one) => one.b?.kind)).toEqual(['touchpoints']);
  expect([...movedOf([3, 0, 1, 2].map((at) => ({ item: at, at })))]).toEqual([3]);
});
