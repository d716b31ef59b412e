import { expect, it } from 'vitest';
import { beginning, isConfirmed, isVisible } from './reading';

it('asks for what is seen, and not for what nobody can type', () => {
  expect(isConfirmed('Buying shoes', '\u202EBuying\u00a0shoes\u200b ')).toBe(true);
  expect(isConfirmed('Zoë', 'Zoe\u0308')).toBe(true);
  expect(isConfirmed('two lines', 'two\n lines')).toBe(true);
  expect(isConfirmed('', '\u200b')).toBe(true);
});

it('takes nothing else for it', () => {
  for (const typed of ['buying shoes', 'Buying', 'Buying shoes!', '']) {
    expect(isConfirmed(typed, 'Buying shoes'), typed).toBe(false);
  }
});

it('sees nothing in what is only spaces and signs that are not shown', () => {
  expect(['', ' \u00a0', '\u200b', '\u202E\u2066', '\u0007', '\ufeff\u00ad'].filter(isVisible)).toEqual([]);
  expect(['\u3164', '\u115f \uffa0', '\u2800\u2800', '\u034f\ufe0f', '\u{e0100}'].filter(isVisible)).toEqual([]);
  expect(['a', '👨‍👩‍👧', '\u202Ea', '-', 'ا'].every(isVisible)).toBe(true);
});

it('begins a text with whole signs', () => {
  expect([beginning('abc', 2), beginning('a👾b', 2), beginning('a👾b', 3), beginning('', 5)]).toEqual([
    'ab',
    'a',
    'a👾',
    '',
  ]);
});
