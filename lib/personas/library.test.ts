import { expect, test } from 'vitest';
import { comparedRows, comparedTraits, sharedLines } from './comparing';
import { libraryView, shownPersonas } from './library';
import { emptyProfile } from './rules';

const persona = (name: string, day: number, more: object = {}) => ({
  name,
  evidence: 'assumed' as const,
  updatedAt: new Date(2026, 0, day),
  maps: [] as { title: string }[],
  profile: { ...emptyProfile(name), ...more },
});
const people = [
  persona('Zoë', 1, { goals: ['Café around the corner'] }),
  persona('Bo 10', 3, { fields: [{ label: 'Shoe size', text: '39', evidence: null }] }),
  { ...persona('Bo 9', 2), maps: [{ title: 'Buying shoes' }], evidence: 'measured' as const },
];
const names = (asked: Record<string, string>) =>
  shownPersonas(people, libraryView(asked), 'en').map(({ name }) => name);

test('the library finds words anywhere, without case and accents', () => {
  expect(names({ q: 'zoe' })).toEqual(['Zoë']);
  expect(names({ q: 'CAFE corner' })).toEqual(['Zoë']);
  expect(names({ q: 'shoe' })).toEqual(['Bo 9', 'Bo 10']);
  expect(names({ q: 'shoe nowhere' })).toEqual([]);
});

test('the library sorts as people do, and leaves alone what it does not know', () => {
  expect(names({})).toEqual(['Bo 9', 'Bo 10', 'Zoë']);
  expect(names({ sort: 'changed' })).toEqual(['Bo 10', 'Bo 9', 'Zoë']);
  expect(names({ sort: 'maps' })).toEqual(['Bo 9', 'Bo 10', 'Zoë']);
  expect(names({ evidence: 'measured' })).toEqual(['Bo 9']);
  expect(names({ evidence: 'guessed', sort: 'size' })).toEqual(['Bo 9', 'Bo 10', 'Zoë']);
});

test('a comparison says what differs and what all share', () => {
  const rows = comparedRows(
    ['role', 'age', 'goals'] as const,
    [
      { role: ['Baker'], age: [''], goals: ['Bread', 'Sleep'] },
      { role: ['baker '], age: [''], goals: ['sleep', 'Money'] },
    ].map((said) => (key) => said[key]),
  );
  expect(rows.map(({ key, same }) => [key, same])).toEqual([
    ['role', true],
    ['goals', false],
  ]);
  expect([...sharedLines(rows[1]?.values ?? [])]).toEqual(['Sleep']);
});

test('traits are compared by their poles', () => {
  const trait = (value: number) => [{ low: 'Patient', high: 'Hurried', value }];
  expect(
    comparedTraits([
      { ...emptyProfile('a'), traits: trait(10) },
      { ...emptyProfile('b'), traits: trait(90) },
      emptyProfile('c'),
    ]),
  ).toEqual([{ low: 'Patient', high: 'Hurried', values: [10, 90, null] }]);
});
