import { describe, expect, it } from 'vitest';
import { newNote } from '../notes';
import type { Note } from '../schema';
import { isNoteListNarrowed, notesAPage, notesOf, noteWishesAddress, readNoteWishes } from './note-list';

const listed = (id: string, changes: Partial<Note> = {}, ...titles: string[]) => ({
  note: { ...newNote(id, 'pain-points', id, '2026-01-01T00:00:00.000Z'), ...changes },
  maps: titles.map((title) => ({ title })),
});
const list = [
  listed(
    'Waiting 10',
    { tags: ['Café'], evidence: 'researched', evidenceSince: '2026-03-01T00:00:00.000Z' },
    'Returns',
  ),
  listed('Waiting 9', { details: 'Nobody answers' }),
  listed('Idea', { kind: 'opportunities', evidenceSource: 'Interview of May' }, 'Returns', 'Buying'),
];
const shown = (params: Record<string, string>) =>
  notesOf(list, readNoteWishes(params), 'en').shown.map(({ note }) => note.id);

describe('the list of notes', () => {
  it.each([
    [{}, ['Idea', 'Waiting 10', 'Waiting 9']],
    [{ sort: 'text' }, ['Idea', 'Waiting 9', 'Waiting 10']],
    [{ sort: 'evidence' }, ['Waiting 10', 'Idea', 'Waiting 9']],
    [{ kind: 'opportunities' }, ['Idea']],
    [{ evidence: 'researched' }, ['Waiting 10']],
    [{ tag: 'Café' }, ['Waiting 10']],
    [{ q: 'cafe' }, ['Waiting 10']],
    [{ q: 'nobody WAITING' }, ['Waiting 9']],
    [{ q: 'interview' }, ['Idea']],
    [{ q: 'returns' }, ['Idea', 'Waiting 10']],
    [{ q: 'returns', kind: 'pain-points', evidence: 'measured' }, []],
    [{ kind: 'nonsense', sort: 'nonsense', page: '-1' }, ['Idea', 'Waiting 10', 'Waiting 9']],
  ])('%j shows %j', (params, ids) => {
    expect(shown(params)).toEqual(ids);
  });

  it('comes a page at a time, and a page after the last is the last', () => {
    const many = Array.from({ length: notesAPage + 3 }, (_, at) => listed(`Note ${at}`));
    const page = (wanted: string) => notesOf(many, readNoteWishes({ sort: 'text', page: wanted }), 'en');
    expect(page('1')).toMatchObject({ count: notesAPage + 3, pages: 2, page: 1 });
    expect(page('2').shown.map(({ note }) => note.text)).toEqual(['Note 50', 'Note 51', 'Note 52']);
    expect(page('99')).toEqual(page('2'));
    expect(notesOf([], readNoteWishes({ page: '2' }), 'en')).toEqual({ count: 0, pages: 1, page: 1, shown: [] });
  });

  it('is remembered in an address that starts at the first page again when it narrows otherwise', () => {
    const wishes = readNoteWishes({ q: 'a b', kind: 'opportunities', page: '3' });
    expect(noteWishesAddress(wishes, { page: 2 })).toBe('?q=a+b&kind=opportunities&page=2');
    expect(noteWishesAddress(wishes, { kind: null, sort: 'text' })).toBe('?q=a+b&sort=text');
    expect(noteWishesAddress(readNoteWishes({}), {})).toBe('?');
    expect([isNoteListNarrowed(wishes), isNoteListNarrowed(readNoteWishes({ sort: 'text' }))]).toEqual([true, false]);
  });
});
