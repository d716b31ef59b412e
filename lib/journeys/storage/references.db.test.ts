import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { channels, departments } from '@/db/schema/touchpoints';
import { inWorkspace } from '@/db/scope';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import { deleteJourney } from '../making/lifecycle';
import { apply, invert } from '../operations';
import { journeyMap, placeableTouchpoints } from '../queries';
import type { JourneyMap, Operation, OperationOf } from '../schema';
import { newTouchpoint } from '../testing';
import { hand, mintMap } from '../testing-database';

let mine: MintedWorkspace;
let theirs: MintedWorkspace;
beforeAll(async () => {
  [mine, theirs] = await Promise.all([mintWorkspace(), mintWorkspace()]);
});
afterAll(closeDatabase);

const { write, send, stored } = hand(() => mine);
const first = <T>(list: readonly T[]) => list[0] as T;

describe('touchpoints', () => {
  it('are of the workspace: other maps see a new name, and a stale copy does not undo it', async () => {
    const [one, other] = [await mintMap(mine), await mintMap(mine)];
    const touchpoint = first(one.touchpoints);
    const step = first(other.steps).id;
    await send(one, { kind: 'rename-touchpoint', id: touchpoint.id, name: 'renamed' });
    const placement = { id: uuidv7(), stepId: step, touchpointId: touchpoint.id };
    await send(other, { kind: 'add-touchpoint', placement, touchpoint, before: null });
    for (const map of [one, other]) {
      expect((await stored(map.id)).touchpoints.find(({ id }) => id === touchpoint.id)?.name).toBe('renamed');
    }
  });

  it('are offered while they are more than a name: not after their making was undone, but after they lost their place', async () => {
    const map = await mintMap(mine);
    const [bare, known] = [newTouchpoint('typed by mistake'), { ...newTouchpoint('known'), momentOfTruth: true }];
    const stepId = first(map.steps).id;
    const offered = async () => (await write(placeableTouchpoints)).map(({ id }) => id);
    const placed = [bare, known].map((touchpoint) => ({
      touchpoint,
      placement: { id: uuidv7(), stepId, touchpointId: touchpoint.id },
    }));
    const adding = placed.map((one): Operation => ({ kind: 'add-touchpoint', ...one, before: null }));
    await send(map, ...adding);
    expect(await offered()).toEqual(expect.arrayContaining([bare.id, known.id]));
    const removal = placed.map((one): Operation => ({ kind: 'remove-touchpoint', placementId: one.placement.id }));
    await send(map, ...removal);
    expect(await offered()).toContain(known.id);
    expect(await offered()).not.toContain(bare.id);
    await send(map, ...adding);
    expect(await offered()).toContain(bare.id);
  });

  it('keep what two maps change about them at the same moment', async () => {
    const [one, other] = [await mintMap(mine), await mintMap(mine)];
    const touchpoint = first(one.touchpoints);
    const placement = { id: uuidv7(), stepId: first(other.steps).id, touchpointId: touchpoint.id };
    await send(other, { kind: 'add-touchpoint', placement, touchpoint, before: null });
    await Promise.all([
      send(one, { kind: 'rename-touchpoint', id: touchpoint.id, name: 'both' }),
      send(other, { kind: 'set-moment-of-truth', id: touchpoint.id, momentOfTruth: true }),
    ]);
    const after = (await stored(one.id)).touchpoints.find(({ id }) => id === touchpoint.id);
    expect(after).toMatchObject({ name: 'both', momentOfTruth: true });
  });

  it('keep the name given just before they were taken off the map', async () => {
    const map = await mintMap(mine);
    const { id } = first(map.touchpoints);
    const removals = map.placements
      .filter(({ touchpointId }) => touchpointId === id)
      .map((placement): Operation => ({ kind: 'remove-touchpoint', placementId: placement.id }));
    const star = { kind: 'set-moment-of-truth', id, momentOfTruth: true } as const;
    await send(map, star, { kind: 'rename-touchpoint', id, name: 'kept' }, ...removals);
    const touchpoints = await write(placeableTouchpoints);
    expect(touchpoints.find((touchpoint) => touchpoint.id === id)?.name).toBe('kept');
  });

  it('get channels and departments of this workspace only', async () => {
    const map = await mintMap(mine);
    const own = { channel: uuidv7(), department: uuidv7() };
    const foreign = { channel: uuidv7(), department: uuidv7() };
    for (const [workspace, ids] of [
      [mine, own],
      [theirs, foreign],
    ] as const) {
      await inWorkspace(workspace.id, 'write', async (scope) => {
        await scope.tx
          .insert(channels)
          .values(scope.row({ id: ids.channel, kind: 'web' as const, name: ids.channel, position: 0 }));
        await scope.tx.insert(departments).values(scope.row({ id: ids.department, name: ids.department, position: 0 }));
      });
    }
    const { id } = first(map.touchpoints);
    const using = ({ channel, department }: typeof own): Operation[] => {
      const touchpoint = { ...newTouchpoint('new', [department]), channelId: channel };
      const placement = { id: uuidv7(), stepId: first(map.steps).id, touchpointId: touchpoint.id };
      return [
        { kind: 'set-channel', id, channelId: channel },
        { kind: 'set-departments', id, departmentIds: [department] },
        { kind: 'add-touchpoint', placement, touchpoint, before: null },
      ];
    };
    expect((await send(map, ...using(foreign))).applied).toEqual([]);
    expect((await send(map, ...using({ channel: uuidv7(), department: uuidv7() }))).applied).toEqual([]);
    const good = using(own);
    expect((await send(map, ...good)).refused).toEqual([]);
    const after = await stored(map.id);
    expect(after).toEqual({ ...good.reduce<JourneyMap>(apply, map), revision: 3 });
    await send(map, { kind: 'set-departments', id, departmentIds: [] });
    expect((await stored(map.id)).touchpoints.find((one) => one.id === id)?.departmentIds).toEqual([]);
  });
});

describe('ids of elsewhere', () => {
  it('answer as ids of nowhere: a journey of another workspace', async () => {
    const map = await mintMap(theirs);
    const rename: Operation = { kind: 'rename-journey', title: 'taken' };
    for (const id of [map.id, uuidv7()]) {
      await expect(send({ ...map, id }, rename)).rejects.toMatchObject({ key: 'errors.notFound' });
      expect(await write((scope) => journeyMap(scope, id))).toBeNull();
    }
  });

  it('change nothing on another map of the workspace, and take none of its rows', async () => {
    const [one, other] = [await mintMap(mine), await mintMap(mine)];
    const [step, phase] = [first(other.steps), first(one.phases)];
    expect((await send(one, { kind: 'rename-step', id: step.id, name: 'taken' })).refused).toHaveLength(1);
    const add: Operation = { kind: 'add-step', step: { ...step, phaseId: phase.id }, before: null };
    await expect(send(one, add)).rejects.toMatchObject({ key: 'journeys.refusals.taken' });
    expect(await stored(other.id)).toEqual(other);
  });
});

it('a step comes back without its link, when the map that it led to is gone by then', async () => {
  const [map, other] = [await mintMap(mine), await mintMap(mine)];
  const { id } = first(map.steps);
  await send(map, { kind: 'link-step', id, linkedJourneyId: other.id });
  const linked = await stored(map.id);
  const inverse = invert(linked, { kind: 'remove-step', id }) as Operation;
  await send(map, { kind: 'remove-step', id });
  await write((scope) => deleteJourney(scope, { id: other.id, confirmation: other.title }));
  expect((await send(map, inverse)).refused).toEqual([]);
  expect((await stored(map.id)).steps).toEqual(map.steps);
});

it('a step that is said to come back with a link into another workspace comes without it, as with one to nowhere', async () => {
  const [map, foreign] = [await mintMap(mine), await mintMap(theirs)];
  const removed = invert(map, { kind: 'remove-step', id: first(map.steps).id }) as OperationOf<'restore'>;
  for (const linkedJourneyId of [foreign.id, uuidv7()]) {
    const step = { id: uuidv7(), phaseId: first(map.phases).id, name: 'Forged', linkedJourneyId };
    const parts = { steps: [{ step, before: null }], placements: [], cards: [], emotions: [] };
    await send(map, { ...removed, ...parts });
    const after = (await stored(map.id)).steps.find(({ id }) => id === step.id);
    expect(after).toEqual({ ...step, linkedJourneyId: null });
  }
});
