import { describe, expect, it } from 'vitest';
import { type Suggestion, suggestionsOf } from './suggestions';

const all = ['Web shop', 'Shop', 'Hotline', 'Shop window'].map(
  (name): Suggestion<string> => ({ id: name, name, known: name, glyph: 'other' }),
);
const names = (typed: string) => suggestionsOf(typed, all).map(({ name, known }) => (known ? name : `new ${name}`));

describe('suggestions', () => {
  it('are all there is while nothing is typed', () => {
    expect(names('  ')).toEqual(['Web shop', 'Shop', 'Hotline', 'Shop window']);
  });

  it('begin with what is named so, or with what would be made', () => {
    expect(names('shop')).toEqual(['Shop', 'Shop window', 'Web shop']);
    expect(names(' hot ')).toEqual(['new hot', 'Hotline']);
    expect(names('Blog')).toEqual(['new Blog']);
  });
});
