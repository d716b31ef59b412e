import { expect, test } from 'vitest';
import { isTimeZone, slugCandidates } from './rules';

test.each([
  ['Solestory', 'solestory'],
  ['  Café De Kat & Hond! ', 'cafe-de-kat-hond'],
  ['Straße 7', 'strasse-7'],
  ['Mike’s Shoes', 'mikes-shoes'],
  ['日本語', 'workspace'],
  ['---', 'workspace'],
  ['', 'workspace'],
  ['a'.repeat(60), 'a'.repeat(40)],
  [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
])('%j → %j', (name, slug) => {
  expect([...slugCandidates(name, 1)]).toEqual([slug]);
});

test('the name itself first, then numbers', () => {
  expect([...slugCandidates('Acme', 3)]).toEqual(['acme', 'acme-2', 'acme-3']);
});

test('a word that means something in an address is numbered at once', () => {
  expect([...slugCandidates('New', 2)]).toEqual(['new-2']);
  expect([...slugCandidates('DEMO', 2)]).toEqual(['demo-2']);
});

test('time zones are those that the clock knows', () => {
  expect(isTimeZone('Europe/Amsterdam')).toBe(true);
  expect(isTimeZone('UTC')).toBe(true);
  expect(isTimeZone('Europe/Atlantis')).toBe(false);
  expect(isTimeZone('')).toBe(false);
});
