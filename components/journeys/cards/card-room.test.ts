import { describe, expect, it } from 'vitest';
import { newNote } from '@/lib/journeys/notes';
import { sampleMap } from '@/lib/journeys/testing';
import { viewOf } from '../state/view';
import { besideText, followingHeights } from './card-room';

const note = newNote('a', 'images', 'A caption', '2026-01-01T00:00:00.000Z');

describe('room for a card', () => {
  it('is none beside its text where it says nothing else', () => {
    expect(besideText(note, 200)).toBe(0);
  });

  it('grows with an image, tags that need lines, and what the card leads to', () => {
    const pictured = besideText({ ...note, fileId: 'f' }, 200);
    expect(pictured).toBeGreaterThan(100);
    const tagged = besideText({ ...note, tags: ['one'] }, 200);
    expect(
      besideText({ ...note, tags: Array.from({ length: 9 }, (_, at) => `a longer tag ${at}`) }, 200),
    ).toBeGreaterThan(tagged * 3);
    expect(besideText({ ...note, kind: 'files', fileId: 'f', link: 'https://a.example' }, 200)).toBe(52);
  });

  it('is told for lanes that follow from touchpoints, and for no others', () => {
    const column = viewOf(sampleMap()).columns[1];
    if (!column) throw new Error('The sample has columns');
    expect(followingHeights('metrics', column, 200)).toHaveLength(column.touchpoints.length);
    expect(followingHeights('moments-of-truth', column, 200)).toEqual([]);
    expect(followingHeights('pain-points', column, 200)).toBeNull();
  });
});
