import { describe, expect, it } from 'vitest';
import { Pace, waitFor } from './limits';

describe('a pace', () => {
  it('lets a burst through, then so many a second, and says how long to wait', () => {
    const pace = new Pace({ burst: 3, perSecond: 0.5 });
    expect([0, 0, 0, 0].map((now) => pace.take('a', now))).toEqual([0, 0, 0, 2]);
    expect(pace.take('a', 1500)).toBe(1);
    expect(pace.take('a', 2000)).toBe(0);
    expect(pace.take('a', 2000)).toBe(2);
    expect(pace.take('b', 2000)).toBe(0);
    expect([1e6, 1e6, 1e6, 1e6].map((now) => pace.take('a', now))).toEqual([0, 0, 0, 2]);
  });

  it('is no slower for who goes on asking', () => {
    const pace = new Pace({ burst: 1, perSecond: 1 });
    const taken = Array.from({ length: 1000 }, (_, at) => pace.take('a', at * 10)).filter((wait) => wait === 0);
    expect(taken).toHaveLength(10);
  });

  it('forgets the longest silent before it remembers too many', () => {
    const pace = new Pace({ burst: 1, perSecond: 0.001, most: 2 });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map((who) => pace.take(who, 0) === 0)).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('answers', () => {
  const through = (address: (at: number) => string, token: (at: number) => string, count: number, now: number) =>
    Array.from({ length: count }, (_, at) => waitFor(address(at), token(at), now)).filter((wait) => wait === 0).length;

  it('come from one address, also one of IPv6 with its 64 bits, in a queue and no flood', () => {
    expect(
      through(
        () => '203.0.113.9',
        () => 'one',
        500,
        1e7,
      ),
    ).toBe(60);
    expect(
      through(
        (at) => `2001:db8:1:2::${at.toString(16)}`,
        () => 'another',
        500,
        1e7,
      ),
    ).toBe(60);
    expect(
      through(
        () => '203.0.113.10',
        (at) => `form ${at}`,
        500,
        1e7,
      ),
    ).toBe(200);
  });

  it('come from everywhere to one form as fast as a mailing brings them', () => {
    const everywhere = (at: number) => `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`;
    expect(through(everywhere, () => 'two', 5000, 1e7)).toBe(100);
    expect(through(everywhere, () => 'two', 5000, 1e7 + 100)).toBe(50);
  });
});
