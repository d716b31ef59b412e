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
