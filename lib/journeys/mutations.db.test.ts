import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import { applyOperations } from './mutations';
import { apply, invert } from './operations';
import type { JourneyMap, Operation } from './schema';
import { beginnings, intents, operationOf, operationsOnNothing } from './testing';
import { batchOf, hand, mintEmptyMap, mintMap } from './testing-database';

let mine: MintedWorkspace;
beforeAll(async () => {
  mine = await mintWorkspace();
});
afterAll(closeDatabase);

const { write, send, stored, logged } = hand(() => mine);
const first = <T>(list: readonly T[]) => list[0] as T;

describe('server and browser', () => {
  it('come to the same map by the same operations, in batches of any size', async () => {
    await fc.assert(
      fc.asyncProperty(intents, fc.integer({ min: 1, max: 8 }), async (wishes, size) => {
        let map = await mintMap(mine);
        for (let at = 0; at < wishes.length; at += size) {
          const operations = wishes.slice(at, at + size).map((wish) => {
            const operation = operationOf(map, wish);
            const sent = wish.picks[0] && wish.picks[0] % 7 === 0 ? (invert(map, operation) ?? operation) : operation;
            map = apply(map, sent);
            return sent;
          });
          const outcome = await send(map, ...operations);
          expect(outcome.applied.length + outcome.refused.length).toBe(operations.length);
        }
        expect(await stored(map.id)).toEqual({ ...map, revision: (await logged(map.id)).length });
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('come back to the same map by undoing everything', async () => {
    await fc.assert(
      fc.asyncProperty(intents, async (wishes) => {
        const start = await mintMap(mine);
        let map = start;
        const inverses: Operation[] = [];
        for (const wish of wishes) {
          const operation = operationOf(map, wish);
          const inverse = invert(map, operation);
          await send(map, operation);
          map = apply(map, operation);
          if (inverse) inverses.unshift(inverse);
        }
        if (inverses.length > 0) expect((await send(map, ...inverses)).refused).toEqual([]);
        expect({ ...(await stored(map.id)), revision: 0 }).toEqual(start);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

it('keeps a log that makes the tables again, from an empty map on', async () => {
  await fc.assert(
    fc.asyncProperty(intents, async (wishes) => {
      const { personas } = await mintMap(mine);
      const start = await mintEmptyMap(mine);
      await send(start, ...beginnings(first(personas)));
      let map = await stored(start.id);
      for (const wish of wishes) {
        const operation = operationOf(map, wish);
        await send(map, operation);
        map = apply(map, operation);
      }
      const log = await logged(start.id);
      const replayed = log.reduce<JourneyMap>((so, { operation }) => apply(so, operation as Operation), start);
      expect({ ...replayed, revision: log.length }).toEqual(await stored(start.id));
    }),
    { numRuns: 10 },
  );
}, 60_000);

describe('a retry', () => {
  it('counts once, and is answered as applied', async () => {
    const map = await mintMap(mine);
    const step = first(map.steps);
    const sent = batchOf(map, [
      { kind: 'rename-step', id: step.id, name: 'mine' },
      { kind: 'rename-journey', title: 'A' },
    ]);
    const answer = await write((scope) => applyOperations(scope, sent));
    await send(map, { kind: 'rename-step', id: step.id, name: 'later' });
    const again = await write((scope) => applyOperations(scope, sent));
    expect(again).toEqual({ ...answer, revision: 3 });
    expect(first((await stored(map.id)).steps).name).toBe('later');
  });

  it('counts once beside one that is new and one that the map refuses', async () => {
    const map = await mintMap(mine);
    const phase = { id: uuidv7(), name: 'new' };
    const sent = batchOf(map, [
      { kind: 'add-phase', phase, before: null },
      { kind: 'rename-phase', id: phase.id, name: 'newer' },
    ]);
    await write((scope) => applyOperations(scope, sent));
    await send(map, { kind: 'rename-phase', id: phase.id, name: 'newest' });
    const more = batchOf(map, [
      { kind: 'rename-journey', title: 'A' },
      { kind: 'rename-phase', id: uuidv7(), name: 'nowhere' },
    ]);
    const all = [...sent.operations, ...more.operations];
    const again = await write((scope) => applyOperations(scope, { ...sent, operations: all }));
    expect(again.refused.map(({ id }) => id)).toEqual([all[3]?.id]);
    expect(again.applied).toEqual(all.slice(0, 3).map(({ id }) => id));
    expect((await stored(map.id)).phases.find(({ id }) => id === phase.id)?.name).toBe('newest');
    expect(await logged(map.id)).toHaveLength(4);
  });

  it('counts once while the first try is still running', async () => {
    const map = await mintMap(mine);
    const sent = batchOf(map, [{ kind: 'add-phase', phase: { id: uuidv7(), name: 'new' }, before: null }]);
    const answers = await Promise.all([1, 2, 3].map(() => write((scope) => applyOperations(scope, sent))));
    expect(answers.map((answer) => answer.applied)).toEqual([1, 2, 3].map(() => sent.operations.map(({ id }) => id)));
    expect(await logged(map.id)).toHaveLength(1);
  });
});

it('numbers concurrent batches one after the other', async () => {
  const map = await mintMap(mine);
  const steps = map.steps.map((step) => step.id);
  await Promise.all(
    steps.map((id) =>
      send(
        map,
        { kind: 'rename-step', id, name: 'x' },
        { kind: 'move-step', id, phaseId: first(map.phases).id, before: null },
      ),
    ),
  );
  const log = await logged(map.id);
  expect(log.map((row) => row.revision)).toEqual(log.map((_, at) => at + 1));
  expect(log).toHaveLength(2 * steps.length);
  const after = await stored(map.id);
  expect(after.revision).toBe(log.length);
  expect(after.steps.every((step) => step.name === 'x' && step.phaseId === first(map.phases).id)).toBe(true);
});

it('keeps the earlier text in the log, and who wrote', async () => {
  const map = await mintMap(mine);
  const { id, name } = first(map.steps);
  await send(map, { kind: 'rename-step', id, name: 'mine' });
  const inverse = { kind: 'rename-step', id, name };
  expect(await logged(map.id)).toMatchObject([{ actorId: mine.ownerId, operation: { name: 'mine', inverse } }]);
});

it('refuses one operation and keeps the others', async () => {
  const map = await mintMap(mine);
  const { id } = first(map.steps);
  const outcome = await send(map, ...operationsOnNothing(), { kind: 'rename-step', id, name: 'kept' });
  expect(outcome.applied).toHaveLength(1);
  expect(outcome.refused.every((one) => one.key === 'journeys.refusals.gone')).toBe(true);
  expect(first((await stored(map.id)).steps).name).toBe('kept');
});
