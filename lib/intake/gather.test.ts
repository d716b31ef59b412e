import { describe, expect, it } from 'vitest';
import { Crowded, Gathering } from './gather';

/** A piece of work whose end is in the test's hand. */
function held() {
  const turns: { group: string; items: readonly number[]; end(): void; fail(error: Error): void }[] = [];
  const work = (group: string, items: readonly number[]) =>
    new Promise<number[]>((resolve, reject) => {
      turns.push({ group, items, end: () => resolve(items.map((item) => item * 10)), fail: reject });
    });
  return { turns, work };
}

const settled = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
const lost = Object.assign(new Error('gone'), { code: 'CONNECTION_CLOSED' });

describe('gathering', () => {
  it('does together what arrives while turns are under way, and answers each its own', async () => {
    const { turns, work } = held();
    const gathering = new Gathering({ work, atOnce: 1, most: 3, longest: 9 });
    const first = gathering.add('a', 1);
    await settled();
    const rest = [2, 3, 4, 5].map((item) => gathering.add('a', item));
    await settled();
    expect(turns.map(({ items }) => items)).toEqual([[1]]);
    turns[0]?.end();
    expect(await first).toBe(10);
    await settled();
    turns[1]?.end();
    await settled();
    turns[2]?.end();
    expect(await Promise.all(rest)).toEqual([20, 30, 40, 50]);
    expect(turns.map(({ items }) => items)).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('lets groups take turns, so that a long line of one keeps no other waiting', async () => {
    const { turns, work } = held();
    const gathering = new Gathering({ work, atOnce: 1, most: 2, longest: 9 });
    const all = [1, 2, 3, 4, 5].map((item) => gathering.add('busy', item));
    all.push(gathering.add('quiet', 6));
    for (let turn = 0; turn < 4; turn += 1) {
      await settled();
      turns[turn]?.end();
    }
    await Promise.all(all);
    expect(turns.map(({ group, items }) => [group, items])).toEqual([
      ['busy', [1, 2]],
      ['quiet', [6]],
      ['busy', [3, 4]],
      ['busy', [5]],
    ]);
  });

  it('has one turn of a group under way, and others beside it', async () => {
    const { turns, work } = held();
    const gathering = new Gathering({ work, atOnce: 2, most: 1, longest: 9 });
    const all = [1, 2].map((item) => gathering.add('busy', item));
    all.push(...['quiet', 'late'].map((group, at) => gathering.add(group, 3 + at)));
    await settled();
    expect(turns.map(({ group }) => group)).toEqual(['busy', 'quiet']);
    turns[1]?.end();
    await settled();
    expect(turns.map(({ group }) => group)).toEqual(['busy', 'quiet', 'late']);
    turns[0]?.end();
    await settled();
    expect(turns.map(({ items }) => items)).toEqual([[1], [3], [4], [2]]);
    for (const turn of turns) turn.end();
    expect(await Promise.all(all)).toEqual([10, 20, 30, 40]);
  });

  it('refuses for a bad piece that piece alone', async () => {
    const work = async (_: string, items: readonly number[]) => {
      if (items.includes(2)) throw new Error('bad');
      return items.map((item) => item * 10);
    };
    const gathering = new Gathering({ work, atOnce: 2, most: 10, longest: 9 });
    const results = await Promise.allSettled([1, 2, 3].map((item) => gathering.add('a', item)));
    expect(results.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
      10,
      'bad',
      30,
    ]);
  });

  it('tries nothing again where the connection is lost, and goes on with what comes later', async () => {
    const { turns, work } = held();
    const gathering = new Gathering({ work, atOnce: 1, most: 10, longest: 9 });
    const both = Promise.allSettled([gathering.add('a', 1), gathering.add('a', 2)]);
    await settled();
    turns[0]?.fail(lost);
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = gathering.add('a', 3);
    await settled();
    turns[1]?.end();
    expect(await next).toBe(30);
    expect(turns).toHaveLength(2);
  });

  it('turns away who comes when a line is full, and nobody of another line', async () => {
    const { turns, work } = held();
    const gathering = new Gathering({ work, atOnce: 1, most: 2, longest: 3 });
    const busy = [1, 2, 3, 4, 5].map((item) => gathering.add('busy', item).catch((error: unknown) => error));
    const quiet = gathering.add('quiet', 6);
    for (let turn = 0; turn < 3; turn += 1) {
      await settled();
      turns[turn]?.end();
    }
    expect(await Promise.all([...busy, quiet])).toEqual([10, 20, 30, expect.any(Crowded), expect.any(Crowded), 60]);
  });
});
