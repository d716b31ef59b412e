import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, applyAll, check, invert } from './operations';
import { normalForm } from './operations/normal-form';
import { type Part, partsOf } from './operations/parts';
import type { Card, JourneyMap, Operation, OperationOf } from './schema';
import { intents, newTouchpoint, operationOf, operationsOnNothing, sampleMap } from './testing';

/** The i-th of a list of the sample, which has it. */
const nth = <T>(list: readonly T[], i: number) => list[i] as T;

function expectWhole(map: JourneyMap) {
  expect(normalForm(map)).toBe(map);
  expect(map.phases.length).toBeGreaterThan(0);
  expect(map.steps.length).toBeGreaterThan(0);
  const phases = new Set(map.phases.map(({ id }) => id));
  const steps = new Set(map.steps.map(({ id }) => id));
  expect(map.steps.every((step) => phases.has(step.phaseId))).toBe(true);
  expect([...map.placements, ...map.cards, ...map.emotions].every(({ stepId }) => steps.has(stepId))).toBe(true);
  const placed = [...new Set(map.placements.map(({ touchpointId }) => touchpointId))].sort();
  expect(map.touchpoints.map(({ id }) => id)).toEqual(placed);
}

describe('any sequence of operations', () => {
  it('keeps the map whole, and each is undone by its inverse and redone', () => {
    fc.assert(
      fc.property(intents, (wishes) => {
        let map = sampleMap();
        for (const wish of wishes) {
          const operation = operationOf(map, wish);
          const after = apply(map, operation);
          const inverse = invert(map, operation);
          expect(inverse === null).toBe(check(map, operation) !== null);
          if (inverse) {
            const restored = apply(after, inverse);
            expect(restored).toEqual(map);
            const again = invert(after, inverse);
            if (again) expect(apply(restored, again)).toEqual(after);
          } else {
            expect(after).toBe(map);
          }
          expectWhole(after);
          map = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('undone backwards, leads to where it began', () => {
    fc.assert(
      fc.property(intents, (wishes) => {
        const start = sampleMap();
        const inverses: Operation[] = [];
        let map = start;
        for (const wish of wishes) {
          const operation = operationOf(map, wish);
          const inverse = invert(map, operation);
          if (inverse) inverses.unshift(inverse);
          map = apply(map, operation);
        }
        expect(inverses.reduce<JourneyMap>(apply, map)).toEqual(start);
      }),
    );
  });
});

describe('many operations at once', () => {
  /** Those that put the map in order once for many in a row. */
  const inRows = /^(add-(step|card|touchpoint)|(remove|move)-(card|touchpoint))$/;

  it('lead where they lead one by one, there and back', () => {
    fc.assert(
      fc.property(fc.array(intents, { minLength: 1, maxLength: 4 }), fc.boolean(), (wishes, onlyRows) => {
        const start = sampleMap();
        const operations: Operation[] = [];
        const refused: Operation[] = [];
        const inverses: Operation[] = [];
        let map = start;
        for (const wish of wishes.flat()) {
          const operation = operationOf(map, wish);
          if (onlyRows && !inRows.test(operation.kind)) continue;
          operations.push(operation);
          const after = apply(map, operation);
          const inverse = invert(map, operation);
          if (!inverse) refused.push(operation);
          else if (after !== map) inverses.unshift(inverse);
          map = after;
        }
        const told: Operation[] = [];
        const { taken, ...all } = applyAll(start, operations, (operation) => told.push(operation));
        expect(all.map).toEqual(map);
        expect(all.backward).toEqual(inverses);
        expect(told).toEqual(refused);
        expect(taken).toBe(operations.length - refused.length);
        const back = applyAll(all.map, all.backward);
        expect(back.map).toEqual(start);
        expect(applyAll(back.map, back.backward).map).toEqual(map);
      }),
      { numRuns: 300 },
    );
  });
});

it('puts a card that is to stand before itself last of its new cell, however many are moved at once', () => {
  const map = sampleMap();
  const [one, other] = map.cards.filter(({ laneId }) => laneId === map.lanes[3]?.id).filter((_, at) => at !== 1);
  const to = { laneId: one?.laneId ?? '', stepId: map.steps[4]?.id ?? '' };
  const operations = [one?.id ?? '', other?.id ?? ''].map(
    (id, at): Operation => ({ kind: 'move-card', id, ...to, before: at === 0 ? null : id }),
  );
  const { map: after } = applyAll(map, operations);
  expect(after).toEqual(operations.reduce<JourneyMap>(apply, map));
  const cell = after.cards.filter(({ laneId, stepId }) => laneId === to.laneId && stepId === to.stepId);
  expect(cell.map(({ id }) => id)).toEqual([one?.id, other?.id]);
});

/** The map as the server reads it for one operation: nothing but the rows that the operation needs. */
function partial(map: JourneyMap, operation: Operation): JourneyMap {
  const wanted = partsOf([operation]);
  const read = <T>(
    part: Part,
    list: readonly T[],
    keys: Partial<Record<'id' | 'step' | 'touchpoint' | 'note', keyof T>>,
  ) => {
    const rows = wanted.get(part);
    if (!rows) return [];
    if (rows === 'all') return [...list];
    const by = Object.keys(rows) as (keyof typeof rows)[];
    return list.filter((row) => by.some((key) => rows[key]?.has(String(row[keys[key] as keyof T]))));
  };
  const placements = read('placements', map.placements, { id: 'id', step: 'stepId', touchpoint: 'touchpointId' });
  const cards = read('cards', map.cards, { id: 'id', step: 'stepId', note: 'noteId' });
  return {
    ...map,
    personas: read('personas', map.personas, { id: 'id' }),
    phases: read('phases', map.phases, { id: 'id' }),
    steps: read('steps', map.steps, { id: 'id' }),
    lanes: read('lanes', map.lanes, { id: 'id' }),
    placements,
    touchpoints: map.touchpoints.filter(({ id }) => placements.some((one) => one.touchpointId === id)),
    cards,
    notes: map.notes.filter(({ id }) => cards.some((one) => one.noteId === id)),
    emotions: read('emotions', map.emotions, { step: 'stepId' }),
  };
}

const lists = [
  'personas',
  'phases',
  'steps',
  'lanes',
  'touchpoints',
  'placements',
  'notes',
  'cards',
  'emotions',
] as const;

it('comes out the same on a map of which only the needed rows were read', () => {
  fc.assert(
    fc.property(intents, (wishes) => {
      let map = sampleMap();
      for (const operation of wishes.map((wish) => operationOf(map, wish))) {
        const read = partial(map, operation);
        expect(check(read, operation)).toBe(check(map, operation));
        expect(invert(read, operation)).toEqual(invert(map, operation));
        const [whole, some] = [apply(map, operation), apply(read, operation)];
        for (const list of lists) {
          const [before, after, readBefore, readAfter] = [map[list], whole[list], read[list], some[list]].map(
            (rows) => new Set<unknown>(rows),
          );
          const made = [...(after ?? [])].filter((row) => !before?.has(row));
          const gone = [...(before ?? [])].filter((row) => !after?.has(row));
          expect([...(readAfter ?? [])].filter((row) => !readBefore?.has(row))).toEqual(made);
          expect([...(readBefore ?? [])].filter((row) => !readAfter?.has(row))).toEqual(gone);
        }
        map = whole;
      }
    }),
  );
});

it.each(operationsOnNothing().map((operation) => [operation.kind, operation] as const))(
  '%s on what is gone changes nothing',
  (_, operation) => {
    const map = sampleMap();
    expect(check(map, operation)).toBe('journeys.refusals.gone');
    expect(apply(map, operation)).toBe(map);
    expect(invert(map, operation)).toBeNull();
  },
);

describe('what stays the same object', () => {
  it('is the map, where nothing changes', () => {
    const map = sampleMap();
    const step = nth(map.steps, 0);
    expect(apply(map, { kind: 'rename-step', id: step.id, name: step.name })).toBe(map);
    expect(apply(map, { kind: 'move-step', id: step.id, phaseId: step.phaseId, before: step.id })).toBe(map);
    expect(apply(map, { kind: 'set-departments', id: nth(map.touchpoints, 0).id, departmentIds: [] })).toBe(map);
  });

  it('is everything but the renamed step', () => {
    const map = sampleMap();
    const after = apply(map, { kind: 'rename-step', id: nth(map.steps, 2).id, name: 'I wait' });
    expect(after.steps.filter((step, i) => step !== map.steps[i])).toHaveLength(1);
    const { steps: _, ...rest } = after;
    for (const [part, value] of Object.entries(rest)) expect(map[part as keyof JourneyMap]).toBe(value);
  });
});

describe('order', () => {
  it('takes the steps along with their phase', () => {
    const map = sampleMap();
    const [first, second, third] = [0, 1, 2].map((i) => nth(map.phases, i).id);
    const after = apply(map, { kind: 'move-phase', id: third ?? '', before: first ?? null });
    expect(after.phases.map(({ id }) => id)).toEqual([third, first, second]);
    expect(after.steps.map(({ phaseId }) => phaseId)).toEqual([third, third, first, first, second, second]);
  });

  it('puts a step last of its phase where the sibling is gone or of another phase', () => {
    const map = sampleMap();
    const [phase, other] = [nth(map.phases, 0), nth(map.steps, 4)];
    const step = { id: newTouchpoint('').id, phaseId: phase.id, name: 'new', linkedJourneyId: null };
    const after = apply(map, { kind: 'add-step', step, before: other.id });
    expect(after.steps.findIndex(({ id }) => id === step.id)).toBe(2);
  });
});

describe('refusals', () => {
  it('keeps the last phase, and the last step', () => {
    const full = sampleMap();
    const [, second, third] = full.phases;
    const two: Operation[] = [second, third].map((phase) => ({ kind: 'remove-phase', id: phase?.id ?? '' }));
    const one = two.reduce<JourneyMap>(apply, full);
    expect(check(one, { kind: 'remove-phase', id: nth(one.phases, 0).id })).toBe('journeys.refusals.lastPhase');
    const single = apply(one, { kind: 'remove-step', id: nth(one.steps, 0).id });
    expect(single.steps).toHaveLength(1);
    expect(check(single, { kind: 'remove-step', id: nth(single.steps, 0).id })).toBe('journeys.refusals.lastStep');
    const empty = apply(single, { kind: 'add-phase', phase: { id: newTouchpoint('').id, name: 'new' }, before: null });
    const onlySteps = { kind: 'remove-phase', id: nth(single.phases, 0).id } as const;
    expect(check(empty, onlySteps)).toBe('journeys.refusals.lastStep');
  });

  it('takes no id twice, and restores nothing twice', () => {
    const map = sampleMap();
    expect(check(map, { kind: 'add-phase', phase: nth(map.phases, 0), before: null })).toBe('journeys.refusals.taken');
    const restore = invert(map, { kind: 'remove-step', id: nth(map.steps, 0).id }) as Operation;
    expect(check(map, restore)).toBe('journeys.refusals.taken');
  });
});

it('restores what is said twice once, as it was said last, and takes of two notes with one id the first', () => {
  const map = sampleMap();
  const lane = nth(map.lanes, 2);
  const restore = invert(map, { kind: 'remove-lane', id: lane.id }) as OperationOf<'restore'>;
  const { card, before } = nth(restore.cards, 0);
  const cards = [...restore.cards, { card: { ...card, span: 7 }, before }];
  const notes = [...restore.notes, ...restore.notes.map((note) => ({ ...note, text: 'again' }))];
  const without = apply(map, { kind: 'remove-lane', id: lane.id });
  const after = apply(without, { ...restore, cards, notes });
  expectWhole(after);
  expect(after.cards.filter(({ id }) => id === card.id)).toEqual([{ ...card, span: 7 }]);
  expect(after.notes).toEqual(map.notes);
});

it('brings back a lane of thousands of cards in a blink', () => {
  const map = sampleMap();
  const [lane, note] = [nth(map.lanes, 2), nth(map.notes, 0)];
  const cards = Array.from({ length: 8000 }, (_, at): { card: Card; before: null } => ({
    card: { id: newTouchpoint('').id, laneId: lane.id, stepId: nth(map.steps, at % 6).id, span: 1, noteId: note.id },
    before: null,
  }));
  const removed = invert(map, { kind: 'remove-lane', id: lane.id }) as OperationOf<'restore'>;
  const without = apply(map, { kind: 'remove-lane', id: lane.id });
  const began = performance.now();
  const full = apply(without, { ...removed, cards });
  expect(performance.now() - began).toBeLessThan(1000);
  expect(full.cards.filter(({ laneId }) => laneId === lane.id)).toHaveLength(8000);
});

it('leaves the phase to which a loop returns to be found again when its removal is undone', () => {
  const map = sampleMap();
  const removal = { kind: 'remove-phase', id: map.returnsToPhaseId ?? '' } as const;
  expect(apply(map, removal).returnsToPhaseId).toBe(map.returnsToPhaseId);
});
