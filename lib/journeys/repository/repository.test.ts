import { describe, expect, it } from 'vitest';
import { isNarrowed, readWishes, repositoryOf, wishesAddress } from './repository';

const journey = (id: string, rest: object = {}) => ({
  id,
  title: id,
  purpose: '',
  state: 'current' as const,
  kind: 'customer' as const,
  tags: [] as string[],
  owner: null,
  reviewOn: null,
  updatedAt: new Date(0),
  personas: [] as { id: string }[],
  ...rest,
});
const list = [
  journey('Café', {
    purpose: 'Ordering at the table',
    tags: ['Retail'],
    updatedAt: new Date(3),
    personas: [{ id: 'lisa' }],
  }),
  journey('Returns 10', { owner: { id: 'olga' }, reviewOn: '2026-05-01', updatedAt: new Date(2) }),
  journey('Returns 9', { kind: 'user', state: 'future', reviewOn: '2025-05-01', updatedAt: new Date(1) }),
  journey('Old', { state: 'archived' }),
];
const shown = (params: Record<string, string>, emotion: Record<string, number> = {}) =>
  repositoryOf(list, readWishes(params), 'en', (id) => emotion[id] ?? null).map(({ id }) => id);

describe('the repository', () => {
  it('shows what is not archived, the latest change first', () => {
    expect(shown({})).toEqual(['Café', 'Returns 10', 'Returns 9']);
    expect(shown({ state: 'archived' })).toEqual(['Old']);
  });

  it.each([
    [{ q: 'cafe TABLE' }, ['Café']],
    [{ q: 'retail' }, ['Café']],
    [{ q: 'cafe returns' }, []],
    [{ kind: 'user' }, ['Returns 9']],
    [{ persona: 'lisa' }, ['Café']],
    [{ owner: 'olga' }, ['Returns 10']],
    [{ tag: 'Retail' }, ['Café']],
    [{ tag: 'Retail', kind: 'user' }, []],
    [{ state: 'nonsense', sort: 'nonsense' }, ['Café', 'Returns 10', 'Returns 9']],
  ])('%j finds %j', (params, found) => {
    expect(shown(params)).toEqual(found);
  });

  it('sorts by title as people count, by review, and by measured emotion with none last', () => {
    expect(shown({ sort: 'title' })).toEqual(['Café', 'Returns 9', 'Returns 10']);
    expect(shown({ sort: 'review' })).toEqual(['Returns 9', 'Returns 10', 'Café']);
    expect(shown({ sort: 'emotion' }, { 'Returns 10': -1, 'Returns 9': 1 })).toEqual([
      'Returns 10',
      'Returns 9',
      'Café',
    ]);
  });

  it('is remembered in an address', () => {
    const wishes = readWishes({ q: 'a b', state: 'draft', sort: 'title', view: 'cards' });
    const address = wishesAddress(wishes, { state: null, tag: 'x&y' });
    expect(Object.fromEntries(new URLSearchParams(address))).toEqual({
      q: 'a b',
      tag: 'x&y',
      sort: 'title',
      view: 'cards',
    });
    expect(wishesAddress(readWishes({}))).toBe('?');
    expect([isNarrowed(wishes), isNarrowed(readWishes({ sort: 'title' }))]).toEqual([true, false]);
  });
});
