import { expect, it } from 'vitest';
import { Lately } from './lately';

it('keeps what was found for a while, and no more than it has room for', () => {
  let now = 0;
  const lately = new Lately<number>({ lasts: 1000, most: 2, now: () => now });
  lately.set('a', 1);
  lately.set('b', 2);
  now = 999;
  expect([lately.get('a'), lately.get('b'), lately.get('c')]).toEqual([1, 2, undefined]);
  now = 1000;
  expect(lately.get('a')).toBeUndefined();
  lately.set('b', 3);
  lately.set('c', 4);
  expect([lately.get('a'), lately.get('b'), lately.get('c')]).toEqual([undefined, 3, 4]);
});
