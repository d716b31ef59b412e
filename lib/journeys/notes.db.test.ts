import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { files } from '@/db/schema/files';
import { inWorkspace } from '@/db/scope';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import { newNote } from './notes';
import type { JourneyMap, Note, Operation } from './schema';
import { hand, mintMap } from './testing-database';

let mine: MintedWorkspace;
let theirs: MintedWorkspace;
beforeAll(async () => {
  [mine, theirs] = await Promise.all([mintWorkspace(), mintWorkspace()]);
});
afterAll(closeDatabase);

const { send, stored } = hand(() => mine);
const first = <T>(list: readonly T[]) => list[0] as T;
const since = '2026-02-03T08:00:00.000Z';

function adding(map: JourneyMap, note: Note, given: Note | null = note): Operation {
  const laneId = map.lanes.find((lane) => lane.kind === note.kind)?.id ?? '';
  const card = { id: uuidv7(), laneId, stepId: first(map.steps).id, span: 1, noteId: note.id };
  return { kind: 'add-card', card, note: given, before: null };
}

describe('a note', () => {
  it('is of the workspace: it is edited once, and a stale copy does not undo it', async () => {
    const [one, other] = [await mintMap(mine), await mintMap(mine)];
    const note = first(one.notes);
    expect((await send(other, adding(other, note))).refused).toEqual([]);
    await send(one, { kind: 'edit-note', id: note.id, changes: { text: 'edited', tags: ['b', 'a'] } });
    const edited = { ...note, text: 'edited', tags: ['b', 'a'] };
    expect((await stored(other.id)).notes).toContainEqual(edited);
    await send(other, adding(other, note));
    expect((await stored(one.id)).notes).toContainEqual(edited);
  });

  it('stays in the workspace when its card goes, and comes back as it is by then', async () => {
    const [one, other] = [await mintMap(mine), await mintMap(mine)];
    const note = first(one.notes);
    await send(other, adding(other, note));
    const card = one.cards.find(({ noteId }) => noteId === note.id);
    await send(one, { kind: 'remove-card', id: card?.id ?? '' });
    await send(other, { kind: 'edit-note', id: note.id, changes: { text: 'later' } });
    expect((await send(one, adding(one, note))).refused).toEqual([]);
    expect((await stored(one.id)).notes.find(({ id }) => id === note.id)?.text).toBe('later');
  });

  it('stands in lanes of its kind only', async () => {
    const map = await mintMap(mine);
    const note = newNote(uuidv7(), 'pain-points', 'x', since);
    const laneId = map.lanes.find((lane) => lane.kind === 'opportunities')?.id ?? '';
    const card = { id: uuidv7(), laneId, stepId: first(map.steps).id, span: 1, noteId: note.id };
    const wrong: Operation = { kind: 'add-card', card, note, before: null };
    expect((await send(map, wrong)).refused).toHaveLength(1);
  });
});

describe('what an operation names beyond its map', () => {
  it('is refused where it is of another workspace, as where there is none', async () => {
    const [map, foreignMap] = [await mintMap(mine), await mintMap(theirs)];
    const fileId = uuidv7();
    await inWorkspace(theirs.id, 'write', (scope) =>
      scope.tx.insert(files).values(scope.row({ id: fileId, name: 'x.png', contentType: 'image/png', size: 1 })),
    );
    const { id: noteId } = first(map.notes);
    const { id: stepId } = first(map.steps);
    const naming = (ids: {
      member: string;
      file: string;
      journey: string;
      persona: string;
      note: Note;
    }): Operation[] => {
      const made = newNote(uuidv7(), 'pain-points', 'x', since);
      const step = { id: uuidv7(), phaseId: first(map.phases).id, name: 'x', linkedJourneyId: ids.journey };
      return [
        { kind: 'edit-note', id: noteId, changes: { ownerId: ids.member } },
        { kind: 'edit-note', id: noteId, changes: { fileId: ids.file } },
        { kind: 'edit-note', id: noteId, changes: { linkedJourneyId: ids.journey } },
        { kind: 'set-journey', changes: { ownerId: ids.member } },
        { kind: 'link-step', id: stepId, linkedJourneyId: ids.journey },
        { kind: 'add-step', step, before: null },
        adding(map, { ...made, fileId: ids.file }),
        adding(map, ids.note, null),
        {
          kind: 'add-persona',
          persona: { id: ids.persona, name: 'x', colour: 1, portraitSeed: 'x', portraitFileId: null },
          before: null,
        },
      ];
    };
    const foreign = {
      member: theirs.ownerId,
      file: fileId,
      journey: foreignMap.id,
      persona: first(foreignMap.personas).id,
      note: first(foreignMap.notes),
    };
    const nowhere = {
      member: uuidv7(),
      file: uuidv7(),
      journey: uuidv7(),
      persona: uuidv7(),
      note: newNote(uuidv7(), 'pain-points', 'x', since),
    };
    for (const ids of [foreign, nowhere]) {
      const outcome = await send(map, ...naming(ids));
      expect(outcome.applied).toEqual([]);
      expect(new Set(outcome.refused.map(({ key }) => key))).toEqual(new Set(['journeys.refusals.gone']));
    }
    expect(await stored(map.id)).toEqual(map);
    const own: Operation[] = [
      { kind: 'set-journey', changes: { ownerId: mine.ownerId } },
      { kind: 'link-step', id: stepId, linkedJourneyId: (await mintMap(mine)).id },
    ];
    expect((await send(map, ...own)).refused).toEqual([]);
  });

  it('makes nothing of a note that bears the id of a foreign one', async () => {
    const [map, foreignMap] = [await mintMap(mine), await mintMap(theirs)];
    const foreign = first(foreignMap.notes);
    const copy = { ...newNote(foreign.id, 'pain-points', 'mine', since) };
    expect((await send(map, adding(map, copy))).refused).toEqual([]);
    expect((await stored(map.id)).notes.find(({ id }) => id === foreign.id)?.text).toBe('mine');
    const { stored: storedThere } = hand(() => theirs);
    expect((await storedThere(foreignMap.id)).notes).toEqual(foreignMap.notes);
  });
});
