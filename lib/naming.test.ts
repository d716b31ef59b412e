import { expect, it } from 'vitest';
import { freeName } from './naming';

it('counts copies of one name, whatever the word for a copy is', () => {
  expect(freeName('Shoes (copy)', ['Shoes'], 200)).toBe('Shoes (copy)');
  expect(freeName('Shoes (copy)', ['Shoes', 'Shoes (copy)'], 200)).toBe('Shoes (copy 2)');
  expect(freeName('Schoenen (kopie)', ['Schoenen (kopie)', 'Schoenen (kopie 2)'], 200)).toBe('Schoenen (kopie 3)');
  expect(freeName('Again', ['Again'], 200)).toBe('Again 2');
});

it('keeps a long name within its measure, and no half sign at its end', () => {
  expect(freeName('a'.repeat(20), ['a'.repeat(20)], 20)).toBe(`${'a'.repeat(18)} 2`);
  expect(freeName(`${'a'.repeat(17)}👟a`, [`${'a'.repeat(17)}👟a`], 20)).toBe(`${'a'.repeat(17)} 2`);
});
