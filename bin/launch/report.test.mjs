import { describe, expect, it } from 'vitest';
import { duration } from './progress.mjs';
import { tally } from './tools.mjs';

describe('duration', () => {
  it.each([
    [60, '0.1 s'],
    [9940, '9.9 s'],
    [41_200, '41 s'],
    [150_000, '2 min 30 s'],
    [179_900, '3 min 0 s'],
  ])('says %i ms as %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});

describe('tally', () => {
  it('passes on what the tool counted', () => {
    expect(tally(0, 12, 0)).toEqual({ passed: 12, failed: 0 });
    expect(tally(1, 12, 3)).toEqual({ passed: 12, failed: 3 });
  });

  it('counts a failure that no test has, and a run without tests', () => {
    expect(tally(1, 12, 0)).toEqual({ passed: 12, failed: 1 });
    expect(tally(0)).toEqual({ passed: 0, failed: 1 });
  });
});
