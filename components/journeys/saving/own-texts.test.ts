import { describe, expect, it } from 'vitest';
import type { Writing } from '@/lib/journeys/queries';
import type { Operation } from '@/lib/journeys/schema';
import { OwnTexts } from './own-texts';

const rename = (name: string): Operation => ({ kind: 'rename-step', id: 's', name });
const wrote = (id: string, text: string, actorId = 'bo'): Writing => ({
  id,
  actorId,
  texts: [{ field: 'step s', text }],
});

function authored(name: string): OwnTexts {
  const texts = new OwnTexts('me');
  texts.saved([{ id: '1', operation: rename(name) }], true);
  return texts;
}

describe('own texts', () => {
  it('are told when someone else writes over them, once', () => {
    const texts = authored('mine');
    expect(texts.read([wrote('2', 'theirs')])).toMatchObject([
      { field: 'step s', text: 'mine', now: 'theirs', by: 'bo', own: false, operation: rename('mine') },
    ]);
    expect(texts.read([wrote('3', 'theirs again')])).toEqual([]);
  });

  it('say what stands there now, after whoever wrote last', () => {
    const texts = authored('mine');
    expect(texts.read([wrote('2', 'a'), wrote('3', 'b', 'me')])).toMatchObject([{ text: 'mine', now: 'b', own: true }]);
    expect(authored('mine').read([wrote('2', 'a'), wrote('3', 'mine')])).toEqual([]);
  });

  it('that came later than those of others stand', () => {
    const texts = new OwnTexts('me');
    texts.saved([{ id: '7', operation: rename('mine') }], false);
    expect(texts.read([wrote('6', 'theirs'), wrote('7', 'mine', 'me')])).toEqual([]);
    expect(texts.read([wrote('8', 'theirs')])).toMatchObject([{ text: 'mine' }]);
  });

  it('of a new card are put back as a change of it', () => {
    const texts = new OwnTexts('me');
    const note = { id: 'n', text: 'mine' } as Extract<Operation, { kind: 'add-card' }>['note'];
    const card = { id: 'c', laneId: 'l', stepId: 's', span: 1, noteId: 'n' };
    texts.saved([{ id: '1', operation: { kind: 'add-card', card, note, before: null } }], true);
    const [told] = texts.read([{ id: '2', actorId: 'bo', texts: [{ field: 'text n', text: 'theirs' }] }]);
    expect(told?.operation).toEqual({ kind: 'edit-note', id: 'n', changes: { text: 'mine' } });
  });
});
