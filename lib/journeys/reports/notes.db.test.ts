import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { inWorkspace } from '@/db/scope';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import type { Operation } from '../schema';
import { hand, mintMap } from '../testing-database';
import { notesInUse, noteUses, sharedNotes } from './notes';

let mine: MintedWorkspace;
let theirs: MintedWorkspace;
beforeAll(async () => {
  [mine, theirs] = await Promise.all([mintWorkspace(), mintWorkspace()]);
});
afterAll(closeDatabase);

const { send } = hand(() => mine);
const read = <T>(workspace: MintedWorkspace, query: (scope: Parameters<typeof sharedNotes>[0]) => Promise<T>) =>
  inWorkspace(workspace.id, 'read', query);

describe('notes of a workspace', () => {
  it('tell on how many maps and on which steps they stand', async () => {
    const [one, other] = [await mintMap(mine), await mintMap(mine)];
    const note = one.notes.find(({ kind }) => kind === 'pain-points');
    const laneId = other.lanes.find(({ kind }) => kind === 'pain-points')?.id ?? '';
    const stepId = other.steps[0]?.id ?? '';
    if (!note) throw new Error('The sample has a pain point');
    const card = { id: uuidv7(), laneId, stepId, span: 1, noteId: note.id };
    const adding: Operation = { kind: 'add-card', card, note, before: null };
    expect((await send(other, adding)).refused).toEqual([]);

    const found = await read(mine, (scope) => sharedNotes(scope, 'pain-points'));
    expect(found.find((it) => it.note.id === note.id)).toEqual({ note, maps: 2 });
    expect(found.every((it) => it.note.kind === 'pain-points')).toBe(true);
    const kinds = new Set((await read(mine, (scope) => sharedNotes(scope))).map((it) => it.note.kind));
    expect([...kinds].sort()).toEqual(['opportunities', 'pain-points']);

    const listed = await read(mine, (scope) => notesInUse(scope));
    const { maps } = listed.find((it) => it.note.id === note.id) ?? { maps: [] };
    expect(maps.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());

    const uses = await read(mine, (scope) => noteUses(scope, note.id));
    expect(new Set(uses?.uses.map(({ journey }) => journey.id))).toEqual(new Set([one.id, other.id]));
    expect(uses?.uses.find(({ cardId }) => cardId === card.id)?.step.id).toBe(stepId);
  });

  it('stay when their last card goes, and are on no map then', async () => {
    const map = await mintMap(mine);
    const card = map.cards[0];
    if (!card) throw new Error('The sample has cards');
    await send(map, { kind: 'remove-card', id: card.id });
    const found = await read(mine, (scope) => sharedNotes(scope));
    expect(found.find((it) => it.note.id === card.noteId)?.maps).toBe(0);
    expect(await read(mine, (scope) => noteUses(scope, card.noteId))).toEqual({ uses: [] });
  });

  it('are unknown to another workspace', async () => {
    const map = await mintMap(mine);
    const id = map.notes[0]?.id ?? '';
    expect(await read(theirs, (scope) => noteUses(scope, id))).toBeNull();
    expect(await read(theirs, (scope) => sharedNotes(scope))).toEqual([]);
    expect(await read(mine, (scope) => noteUses(scope, 'nothing'))).toBeNull();
  });
});
