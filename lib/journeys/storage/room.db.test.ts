import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { cards, designedEmotions, notes, steps } from '@/db/schema/journeys';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import { duplicateJourney } from '../making/lifecycle';
import { newNote } from '../notes';
import type { JourneyMap, Operation } from '../schema';
import { hand, mintMap } from '../testing-database';

let mine: MintedWorkspace;
beforeAll(async () => {
  mine = await mintWorkspace();
});
afterAll(closeDatabase);

const { write, send, stored } = hand(() => mine);
const first = <T>(list: readonly T[]) => list[0] as T;

const newCard = (map: JourneyMap, noteId = uuidv7()): Extract<Operation, { kind: 'add-card' }> => {
  const lane = first(map.lanes.filter(({ kind }) => kind === 'pain-points'));
  const card = { id: uuidv7(), laneId: lane.id, stepId: first(map.steps).id, span: 1, noteId };
  return {
    kind: 'add-card',
    card,
    note: newNote(noteId, 'pain-points', 'Slow', new Date().toISOString()),
    before: null,
  };
};

/** Puts one note on a map again and again, until it has so many cards. */
async function fill(map: JourneyMap, most: number): Promise<void> {
  const operation = newCard(map);
  await send(map, operation);
  const missing = Array.from({ length: most - map.cards.length - 1 }, (_, at) => ({
    ...operation.card,
    id: uuidv7(),
    journeyId: map.id,
    position: at + 1,
  }));
  await write(async (scope) => {
    for (let at = 0; at < missing.length; at += 4000)
      await scope.tx.insert(cards).values(scope.rows(missing.slice(at, at + 4000)));
  });
}

const keysOf = async (map: JourneyMap, ...operations: Operation[]) =>
  (await send(map, ...operations)).refused.map(({ key }) => key);

it('takes no more cards than can be copied, and others again when some are gone', async () => {
  const map = await mintMap(mine);
  await fill(map, 7999);
  expect(await keysOf(map, newCard(map), newCard(map))).toEqual(['journeys.refusals.full']);
  const [card] = (await stored(map.id)).cards;
  expect(await keysOf(map, { kind: 'set-span', id: card?.id ?? '', span: 2 }, newCard(map))).toEqual([
    'journeys.refusals.full',
  ]);
  const copy = await write((scope) => duplicateJourney(scope, { id: map.id, title: 'Again', as: 'copy' }));
  expect((await stored(copy.id)).cards).toHaveLength(8000);
  expect(await keysOf(map, { kind: 'remove-card', id: card?.id ?? '' }, newCard(map))).toEqual([]);
}, 60_000);

it('has an end to its phases, steps and lanes as well', async () => {
  const map = await mintMap(mine);
  const lane = (): Operation => ({
    kind: 'add-lane',
    lane: { id: uuidv7(), kind: 'text', name: null, hidden: false, collapsed: false },
    before: null,
  });
  const keys = await keysOf(map, ...Array.from({ length: 105 - map.lanes.length }, lane));
  expect(keys).toEqual(Array.from({ length: 5 }, () => 'journeys.refusals.full'));
});

it('has an end to what its cards say together, and still takes a sentence', async () => {
  const map = await mintMap(mine);
  const essay = 'long '.repeat(1900);
  const { note } = newCard(map);
  const kind = 'pain-points' as const;
  const said = Array.from({ length: 526 }, () => ({ ...note, id: uuidv7(), kind, text: 'Slow', details: essay }));
  const place = { journeyId: map.id, laneId: newCard(map).card.laneId, stepId: first(map.steps).id };
  await write(async (scope) => {
    await scope.tx.insert(notes).values(said.map((one) => scope.row({ ...one, evidenceSince: new Date() })));
    const rows = said.map(({ id: noteId }, position) => ({ ...place, id: uuidv7(), noteId, position }));
    await scope.tx.insert(cards).values(scope.rows(rows));
  });
  const other = first(map.notes.filter((one) => one.kind === 'opportunities'));
  const tell = (changes: { details: string }): Operation => ({ kind: 'edit-note', id: other.id, changes });
  const full = 'journeys.refusals.full';
  expect(await keysOf(map, tell({ details: essay }), tell({ details: 'A sentence' }))).toEqual([full]);
  expect(await keysOf(map, { kind: 'remove-lane', id: place.laneId })).toEqual([]);
  expect(await keysOf(map, tell({ details: essay }))).toEqual([]);
});

it('copies curves of any length, and takes them off with their personas', async () => {
  const map = await mintMap(mine);
  const { id: phaseId } = first(map.phases);
  const more = Array.from({ length: 5600 }, (_, position) => ({ id: uuidv7(), journeyId: map.id, phaseId, position }));
  await write(async (scope) => {
    await scope.tx.insert(steps).values(scope.rows(more.map((step) => ({ ...step, name: 'Step' }))));
    for (const { id: personaId } of map.personas) {
      for (const state of ['as-is', 'to-be'] as const) {
        const points = more.map((step) => ({ journeyId: map.id, stepId: step.id, personaId, state, value: 1 }));
        await scope.tx.insert(designedEmotions).values(scope.rows(points.map((point) => ({ ...point, id: uuidv7() }))));
      }
    }
  });
  const copy = await write((scope) => duplicateJourney(scope, { id: map.id, title: 'Again', as: 'copy' }));
  const pointsOf = (id: string) =>
    write((scope) => scope.tx.$count(designedEmotions, scope.of(designedEmotions, eq(designedEmotions.journeyId, id))));
  expect(await pointsOf(copy.id)).toBe(map.emotions.length + 22_400);
  const removals = map.personas.map(({ id }): Operation => ({ kind: 'remove-persona', id }));
  expect(await keysOf(map, ...removals)).toEqual([]);
  expect(await pointsOf(map.id)).toBe(0);
}, 60_000);
