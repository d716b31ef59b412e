import { expect, it } from 'vitest';
import { inTurn } from './turns';

it('lets owners take turns, each in its own order, and goes on after what fails', async () => {
  const began: string[] = [];
  let go = () => {};
  const start = new Promise<void>((resolve) => {
    go = resolve;
  });
  const work = (name: string) =>
    inTurn(name.slice(0, 1), async () => {
      began.push(name);
      await start;
      if (name === 'b1') throw new Error('broken');
    });
  const all = ['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'c1', 'b2'].map(work);
  expect(began).toEqual(['a1', 'a2']);
  go();
  const results = await Promise.allSettled(all);
  expect(began).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'b2', 'a5']);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  await work('d1');
  expect(began.at(-1)).toBe('d1');
});
