import { expect, test } from 'vitest';
import { readInput } from './input';

test('text loses what the database cannot hold, wherever it stands, and nothing else', () => {
  const given = {
    name: 'a\0b',
    list: ['half \ud800 of a pair', '😀 ë \u202e\n'],
    deep: { why: '\udc00' },
    n: 1,
    no: null,
  };
  expect(readInput(given)?.input).toEqual({
    name: 'ab',
    list: ['half  of a pair', '😀 ë \u202e\n'],
    deep: { why: '' },
    n: 1,
    no: null,
  });
});

test('keys that mean something to JavaScript are only keys', () => {
  const given = JSON.parse('{"__proto__":{"admin":true},"constructor":"x"}');
  const read = readInput(given)?.input as Record<string, unknown>;
  expect(Object.keys(read)).toEqual(['__proto__', 'constructor']);
  expect(read.admin).toBeUndefined();
});

test('what is no plain value is left to the schema', () => {
  const form = new FormData();
  expect(readInput([form, undefined, new Date(0)])?.input).toEqual([form, undefined, new Date(0)]);
});

test('a small request that says one long list again and again is too much, and is refused at once', () => {
  const list = Array.from({ length: 3000 }, () => ({ id: 'x' }));
  const began = performance.now();
  expect(readInput(Array(500).fill(list))).toBeNull();
  let doubled: unknown[] = ['x'];
  for (let times = 0; times < 60; times += 1) doubled = [doubled, doubled];
  expect(readInput(doubled)).toBeNull();
  const round: unknown[] = [];
  round.push(round);
  expect(readInput(round)).toBeNull();
  expect(performance.now() - began).toBeLessThan(1000);
});
