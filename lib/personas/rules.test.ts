import { expect, test } from 'vitest';
import { emptyProfile, finishedSteps, nextColour, numberOf, personaSteps, stepAt } from './rules';

test('the colour worn least, the lowest of several', () => {
  expect(nextColour([])).toBe(1);
  expect(nextColour([1, 2])).toBe(3);
  expect(nextColour([2, 3])).toBe(1);
  expect(nextColour([1, 2, 3, 4, 5, 6, 7, 8])).toBe(1);
  expect(nextColour([1, 1, 2, 3, 4, 5, 6, 7, 8])).toBe(2);
});

test('a step is finished when it says something', () => {
  const profile = emptyProfile('seed');
  expect([...finishedSteps({ name: 'Lisa', profile })]).toEqual(['name', 'appearance']);
  expect([...finishedSteps({ name: 'Lisa', profile: { ...profile, goals: ['x'], quote: 'y', age: '34' } })]).toEqual([
    'name',
    'demographics',
    'goals',
    'voice',
    'appearance',
  ]);
});

test('steps are numbered from 1, and every other number is the first', () => {
  for (const step of personaSteps) expect(stepAt(numberOf(step))).toBe(step);
  for (const number of [0, 8, -1, 1.5, Number.NaN]) expect(stepAt(number)).toBe('name');
});
