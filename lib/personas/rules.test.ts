import { expect, test } from 'vitest';
import { rowsOf } from './fields';
import {
  completeProfile,
  emptyProfile,
  evidenceState,
  finishedSteps,
  nextColour,
  numberOf,
  personaSteps,
  stepAt,
} from './rules';

test('the colour worn least, the lowest of several', () => {
  expect(nextColour([])).toBe(1);
  expect(nextColour([1, 2])).toBe(3);
  expect(nextColour([2, 3])).toBe(1);
  expect(nextColour([1, 2, 3, 4, 5, 6, 7, 8])).toBe(1);
  expect(nextColour([1, 1, 2, 3, 4, 5, 6, 7, 8])).toBe(2);
});

test('a step is finished when it says something, in what it asks first or in what it asks more', () => {
  const profile = emptyProfile('seed');
  expect([...finishedSteps({ name: 'Lisa', profile })]).toEqual(['name', 'appearance']);
  const richer = { ...profile, goals: ['x'], say: ['y'], brands: ['z'], day: [{ time: '', text: 'w' }] };
  expect([...finishedSteps({ name: 'Lisa', profile: richer })]).toEqual([
    'name',
    'who',
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

test('a profile written before the later fields has them empty', () => {
  const { role, goals, portraitSeed } = { role: 'Baker', goals: ['Bread'], portraitSeed: 'ada' };
  const old = { ...emptyProfile(portraitSeed), role, goals };
  for (const later of [
    'segment',
    'brands',
    'say',
    'dontSay',
    'day',
    'traits',
    'channels',
    'fields',
    'evidence',
  ] as const)
    Reflect.deleteProperty(old, later);
  expect(completeProfile(old)).toEqual({ ...emptyProfile('ada'), role, goals });
});

test('a field without evidence of its own rests on what the persona rests on', () => {
  const own = { state: null, since: '', source: 'A hunch', link: '' };
  expect(evidenceState(undefined, 'researched')).toBe('researched');
  expect(evidenceState(own, 'researched')).toBe('researched');
  expect(evidenceState({ ...own, state: 'measured' }, 'assumed')).toBe('measured');
});

test('columns become rows; a short column leaves its texts empty', () => {
  expect(rowsOf({ time: ['08:00', ''], text: ['Up', 'Out', 'Back'] })).toEqual([
    { time: '08:00', text: 'Up' },
    { time: '', text: 'Out' },
    { time: '', text: 'Back' },
  ]);
  expect(rowsOf({})).toEqual([]);
});
