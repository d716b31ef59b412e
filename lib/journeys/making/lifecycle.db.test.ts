import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { journeys, notes } from '@/db/schema/journeys';
import { touchpoints } from '@/db/schema/touchpoints';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import type { JourneyMap } from '../schema';
import { hand, mintMap } from '../testing-database';
import { copiedId } from './copying';
import { archiveJourney, deleteJourney, duplicateJourney } from './lifecycle';

let mine: MintedWorkspace;
beforeAll(async () => {
  mine = await mintWorkspace();
});
afterAll(closeDatabase);

const { write, send, stored, logged } = hand(() => mine);
const first = <T>(list: readonly T[]) => list[0] as T;
const confirmed = ({ id, title }: JourneyMap) => ({ id, confirmation: title });

describe('a duplicate', () => {
  const duplicate = async (map: JourneyMap, as: 'copy' | 'future') => {
    const { id } = await write((scope) => duplicateJourney(scope, { id: map.id, title: 'Again', as }));
    return stored(id);
  };

  it('is the same map with the same touchpoints, and parts and notes of its own', async () => {
    const map = await mintMap(mine);
    const copy = await duplicate(map, 'copy');
    expect(copy).toMatchObject({ title: 'Again', shape: 'loop', state: 'current', revision: 0 });
    expect(copy.touchpoints).toEqual(map.touchpoints);
    expect(copy.personas).toEqual(map.personas);
    expect(copy.steps.map(({ name }) => name)).toEqual(map.steps.map(({ name }) => name));
    expect(copy.steps.map(({ id }) => id)).toEqual(map.steps.map(({ id }) => copiedId(copy.id, id)));
    expect(copy.returnsToPhaseId).toBe(copy.phases[1]?.id);
    const said = ({ notes: list, cards }: JourneyMap) =>
      cards.map(({ noteId }) => list.find(({ id }) => id === noteId)?.text);
    expect(said(copy)).toEqual(said(map));
    const note = first(copy.notes);
    await send(copy, { kind: 'edit-note', id: note.id, changes: { text: 'Only here' } });
    expect((await stored(map.id)).notes).toEqual(map.notes);
  });

  it('as future state wishes what is believed now, where nothing was wished yet', async () => {
    const map = await mintMap(mine);
    const { stepId, personaId } = first(map.emotions);
    await send(map, { kind: 'set-emotion', stepId, personaId, state: 'to-be', value: 2 });
    const copy = await duplicate(map, 'future');
    expect(copy.state).toBe('future');
    const of = (state: string) => copy.emotions.filter((point) => point.state === state);
    expect(of('as-is')).toHaveLength(map.emotions.length);
    expect(of('to-be').map(({ value }) => value)).toEqual([2, ...map.emotions.slice(1).map(({ value }) => value)]);
  });

  it('takes a title of its own: a second one is counted', async () => {
    const map = await mintMap(mine);
    const titles = [];
    for (const as of ['copy', 'copy', 'future'] as const) {
      const { id } = await write((scope) => duplicateJourney(scope, { id: map.id, title: 'Counted (copy)', as }));
      titles.push((await stored(id)).title);
    }
    expect(titles).toEqual(['Counted (copy)', 'Counted (copy 2)', 'Counted (copy 3)']);
  });

  it('of what is not there is none', async () => {
    await expect(
      write((scope) => duplicateJourney(scope, { id: uuidv7(), title: 'x', as: 'copy' })),
    ).rejects.toMatchObject({ key: 'errors.notFound' });
  });
});

describe('archiving', () => {
  const archive = (map: JourneyMap, archived: boolean) =>
    write((scope) => archiveJourney(scope, { id: map.id, archived }));
  const stateOf = async (map: JourneyMap) => (await stored(map.id)).state;

  it('is a change of the map, and is taken back as what the journey was', async () => {
    const map = await mintMap(mine);
    await send(map, { kind: 'set-journey', changes: { state: 'future' } });
    await archive(map, true);
    expect(await stateOf(map)).toBe('archived');
    expect((await logged(map.id)).at(-1)).toMatchObject({
      operation: { kind: 'set-journey', inverse: { changes: { state: 'future' } } },
    });
    await archive(map, false);
    expect(await stateOf(map)).toBe('future');
    await send(map, { kind: 'set-journey', changes: { state: 'draft', tags: ['again'] } });
    await archive(map, true);
    await archive(map, true);
    // What was archived on its map is found as well, and so is what was changed while it was archived.
    await send(map, { kind: 'set-journey', changes: { state: 'archived', purpose: 'Kept' } });
    await archive(map, false);
    expect(await stored(map.id)).toMatchObject({ state: 'draft', tags: ['again'], purpose: 'Kept' });
    await archive(map, false);
    expect(await stateOf(map)).toBe('draft');
  });

  it('of a journey whose log tells nothing ends as a draft, and a copy of it is one', async () => {
    const map = await mintMap(mine);
    await write((scope) =>
      scope.tx
        .update(journeys)
        .set({ state: 'archived' })
        .where(scope.of(journeys, eq(journeys.id, map.id))),
    );
    const copy = await write((scope) => duplicateJourney(scope, { id: map.id, title: 'Again', as: 'copy' }));
    expect((await stored(copy.id)).state).toBe('draft');
    await archive(map, false);
    expect(await stateOf(map)).toBe('draft');
  });

  it('is for journeys of the workspace', async () => {
    await expect(write((scope) => archiveJourney(scope, { id: uuidv7(), archived: true }))).rejects.toMatchObject({
      key: 'errors.notFound',
    });
  });
});

describe('deleting', () => {
  it('asks for the title, and leaves all as it was without it', async () => {
    const map = await mintMap(mine);
    await expect(write((scope) => deleteJourney(scope, { id: map.id, confirmation: 'no' }))).rejects.toMatchObject({
      key: 'journeys.confirmationDiffers',
    });
    expect(await stored(map.id)).toEqual(map);
  });

  it('takes the map and its notes, and leaves touchpoints and what others show', async () => {
    const [map, other] = [await mintMap(mine), await mintMap(mine)];
    const [shared, own] = map.notes as [JourneyMap['notes'][0], JourneyMap['notes'][0]];
    const lane = first(other.lanes.filter(({ kind }) => kind === shared.kind));
    const card = { id: uuidv7(), laneId: lane.id, stepId: first(other.steps).id, span: 1, noteId: shared.id };
    await send(other, { kind: 'add-card', card, note: shared, before: null });
    await write((scope) => deleteJourney(scope, confirmed(map)));
    expect(await stored(map.id)).toBeNull();
    const left = await write(async (scope) => ({
      touchpoint: await scope.tx.$count(
        touchpoints,
        scope.of(touchpoints, eq(touchpoints.id, first(map.touchpoints).id)),
      ),
      own: await scope.tx.$count(notes, scope.of(notes, eq(notes.id, own.id))),
    }));
    expect(left).toEqual({ touchpoint: 1, own: 0 });
    expect((await stored(other.id)).notes.map(({ id }) => id)).toContain(shared.id);
  });

  it('takes the links to it off other maps, as operations of theirs, and off its own', async () => {
    const [map, other] = [await mintMap(mine), await mintMap(mine)];
    const link = { kind: 'link-step', linkedJourneyId: map.id } as const;
    await send(other, { ...link, id: first(other.steps).id });
    await send(map, { ...link, id: first(map.steps).id });
    const note = first(other.notes);
    await send(other, { kind: 'edit-note', id: note.id, changes: { linkedJourneyId: map.id } });
    await write((scope) => deleteJourney(scope, confirmed(map)));
    const after = await stored(other.id);
    expect(first(after.steps).linkedJourneyId).toBeNull();
    expect(after.notes.find(({ id }) => id === note.id)?.linkedJourneyId).toBeNull();
    expect((await logged(other.id)).map(({ operation }) => operation.kind)).toEqual([
      'link-step',
      'edit-note',
      'link-step',
      'edit-note',
    ]);
  });

  it('meets whoever else deletes, links or places at the same moment, and nobody fails or loses a card', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [one, two, other] = [await mintMap(mine), await mintMap(mine), await mintMap(mine)];
      const link = (on: JourneyMap, to: JourneyMap, at = 0) =>
        ({ kind: 'link-step', id: on.steps[at]?.id ?? '', linkedJourneyId: to.id }) as const;
      await send(one, link(one, two));
      await send(two, link(two, one));
      const note = first(one.notes);
      const lane = first(other.lanes.filter(({ kind }) => kind === note.kind));
      const card = { id: uuidv7(), laneId: lane.id, stepId: first(other.steps).id, span: 1, noteId: note.id };
      await Promise.all([
        write((scope) => deleteJourney(scope, confirmed(one))),
        send(other, link(other, one), link(other, two, 1)),
        write((scope) => deleteJourney(scope, confirmed(two))),
        send(other, { kind: 'add-card', card, note, before: null }),
      ]);
      const after = await stored(other.id);
      expect(after.cards.map(({ id }) => id)).toContain(card.id);
      expect(after.steps.map((step) => step.linkedJourneyId)).toEqual(other.steps.map(() => null));
    }
  });
});
