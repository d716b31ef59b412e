import { expect, test } from 'vitest';
import { nested } from './workspace-form';

const form = (...entries: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return JSON.parse(JSON.stringify(nested(data)));
};

test('names with dots are members, names with numbers are lists', () => {
  expect(form(['name', 'Lisa'], ['profile.role', 'Baker'], ['profile.goals.0', 'a'], ['profile.goals.2', 'b'])).toEqual(
    { name: 'Lisa', profile: { role: 'Baker', goals: ['a', 'b'] } },
  );
});

test('nothing else gets in, and nothing reaches a prototype', () => {
  expect(form(['$ACTION_ID', 'x'], ['__proto__.polluted', 'x'], ['a..b', 'x'], ['', 'x'])).toEqual({});
  expect(form(['constructor.prototype.polluted', 'x'])).toEqual({ constructor: { prototype: { polluted: 'x' } } });
  expect('polluted' in {}).toBe(false);
});

test('something else in the place of a form is an empty one', () => {
  for (const sent of [null, undefined, 'text', ['a', 'b'], { entries: 1 }]) {
    expect(Object.keys(nested(sent as unknown as FormData))).toEqual([]);
  }
});

test('a list of many members takes no longer than many fields', () => {
  const data = new FormData();
  for (let member = 0; member < 20_000; member += 1) data.append('goals.0', '');
  const began = performance.now();
  expect(nested(data).goals).toHaveLength(20_000);
  expect(performance.now() - began).toBeLessThan(200);
});
