import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Operation } from '@/lib/journeys/schema';
import { Kept } from './kept';
import { type Answer, type Pending, type RefusedOperation, SaveQueue } from './save-queue';

const rename = (id: string, name = 'x'): Operation => ({ kind: 'rename-step', id, name });
const emotion = (value: number, personaId = 'p'): Operation => ({
  kind: 'set-emotion',
  stepId: 's',
  personaId,
  state: 'as-is',
  value,
});
const done: Answer = { kind: 'done', refused: [] };

function queueWith(answers: (Answer | Error)[], kept: Pending[] = []) {
  const sent: string[][] = [];
  const states: string[] = [];
  const refused: RefusedOperation[] = [];
  const shelf: { now: readonly Pending[] } = { now: kept };
  let count = 0;
  const queue = new SaveQueue(
    {
      send: async (batch) => {
        sent.push(batch.map(({ id }) => id));
        const answer = answers.shift() ?? done;
        if (answer instanceof Error) throw answer;
        return answer;
      },
      keep: (pending) => {
        shelf.now = pending;
      },
      onState: (state) => states.push(state),
      onRefused: (more) => refused.push(...more),
      newId: () => `op${++count}`,
    },
    kept,
  );
  return { queue, sent, states, refused, shelf };
}

describe('save queue', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends what was done together, in its order, and says when it is saved', async () => {
    const { queue, sent, states, shelf } = queueWith([]);
    queue.add(rename('a'));
    queue.add(rename('b'));
    expect(shelf.now).toHaveLength(2);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['op1', 'op2']]);
    expect(states).toEqual(['saving', 'saved']);
    expect(shelf.now).toEqual([]);
  });

  it('sends a paste of 500 cells as one batch, and what is too long for one request in several', async () => {
    const { queue, sent } = queueWith([]);
    queue.add(...Array.from({ length: 500 }, (_, i) => rename(`${i}`, 'x'.repeat(200))));
    await vi.runAllTimersAsync();
    queue.add(...Array.from({ length: 500 }, (_, i) => rename(`${i}`, 'é'.repeat(2_000))));
    await vi.runAllTimersAsync();
    expect(sent.map((batch) => batch.length)).toEqual([500, 221, 221, 58]);
  });

  it('keeps to one batch at a time: what is done meanwhile goes with the next', async () => {
    let answer: (value: Answer) => void = () => {};
    const sent: string[][] = [];
    let count = 0;
    const queue = new SaveQueue({
      send: (batch) => {
        sent.push(batch.map(({ id }) => id));
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
      keep: () => {},
      onState: () => {},
      onRefused: () => {},
      newId: () => `op${++count}`,
    });
    queue.add(rename('a'));
    await vi.advanceTimersByTimeAsync(100);
    queue.add(rename('b'));
    queue.add(rename('c'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([['op1']]);
    answer(done);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([['op1'], ['op2', 'op3']]);
  });

  it('tries again with the same ids, less and less often, and nothing overtakes', async () => {
    const { queue, sent, states } = queueWith([new Error('offline'), { kind: 'again' }]);
    queue.add(rename('a'));
    await vi.advanceTimersByTimeAsync(100);
    queue.add(rename('b'));
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1500);
    expect(sent).toHaveLength(2);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['op1'], ['op1', 'op2'], ['op1', 'op2']]);
    expect(states).toEqual(['saving', 'failing', 'saved']);
  });

  it('does not wait when the connection is back', async () => {
    const { queue, sent } = queueWith([{ kind: 'again' }, { kind: 'again' }, { kind: 'again' }]);
    queue.add(rename('a'));
    await vi.advanceTimersByTimeAsync(4_000);
    const before = sent.length;
    queue.hurry();
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(before + 1);
  });

  it('says that someone is signed out, and saves once they are back', async () => {
    const { queue, states } = queueWith([{ kind: 'signed-out' }]);
    queue.add(rename('a'));
    await vi.runAllTimersAsync();
    expect(states).toEqual(['saving', 'signed-out', 'saved']);
  });

  it('hands back what was refused, and goes on with the rest', async () => {
    const { queue, refused, shelf } = queueWith([{ kind: 'done', refused: [{ id: 'op1', key: 'gone' }] }]);
    queue.add(rename('a', 'typed'));
    queue.add(rename('b'));
    await vi.runAllTimersAsync();
    expect(refused).toEqual([{ id: 'op1', operation: rename('a', 'typed'), key: 'gone' }]);
    expect(shelf.now).toEqual([]);
  });

  it('finds the one operation for which a whole batch was refused', async () => {
    const no: Answer = { kind: 'refused', key: 'invalid' };
    const { queue, sent, refused, states } = queueWith([no, done, no, done]);
    for (const id of ['a', 'b', 'c']) queue.add(rename(id));
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['op1', 'op2', 'op3'], ['op1'], ['op2'], ['op3']]);
    expect(refused.map(({ operation }) => operation)).toEqual([rename('b')]);
    expect(states.at(-1)).toBe('saved');
  });

  it('sends only the last of several values of one point', async () => {
    const { queue, shelf } = queueWith([]);
    queue.add(emotion(0.25));
    queue.add(emotion(0.5));
    queue.add(emotion(1, 'q'));
    queue.add(emotion(0.75));
    expect(shelf.now.map(({ operation }) => operation)).toEqual([emotion(0.5), emotion(1, 'q'), emotion(0.75)]);
  });

  it('begins with what an earlier page left', async () => {
    const { sent, shelf } = queueWith([], [{ id: 'old', operation: rename('a') }]);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([['old']]);
    expect(shelf.now).toEqual([]);
  });
});

describe('kept operations', () => {
  function shelfOf() {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
      key: (index: number) => [...items.keys()][index] ?? null,
      get length() {
        return items.size;
      },
    };
  }
  const one: Pending = { id: '1', operation: rename('a') };
  const two: Pending = { id: '2', operation: rename('b') };

  it('are taken over from the tabs before, each once, and stay until they are saved', () => {
    const shelf = shelfOf();
    new Kept<Pending>(() => shelf, 'unsaved.user.journey', 't1').keep([one]);
    new Kept<Pending>(() => shelf, 'unsaved.user.journey', 't2').keep([one, two]);
    expect(new Kept<Pending>(() => shelf, 'unsaved.user.journey', 't3').takeOver()).toEqual([one, two]);
    const next = new Kept<Pending>(() => shelf, 'unsaved.user.journey', 't4');
    expect(next.takeOver()).toEqual([one, two]);
    next.keep([]);
    expect(shelf.length).toBe(0);
  });

  it('are of one person and one journey', () => {
    const shelf = shelfOf();
    new Kept<Pending>(() => shelf, 'unsaved.user.journey', 't1').keep([one]);
    expect(new Kept<Pending>(() => shelf, 'unsaved.other.journey', 't').takeOver()).toEqual([]);
    expect(new Kept<Pending>(() => shelf, 'unsaved.user.another', 't').takeOver()).toEqual([]);
  });

  it('do without a browser that keeps nothing', () => {
    const refusing = () => {
      throw new Error('SecurityError');
    };
    const kept = new Kept<Pending>(refusing, 'unsaved.user.journey', 't');
    expect(kept.takeOver()).toEqual([]);
    expect(() => kept.keep([one])).not.toThrow();
  });
});
