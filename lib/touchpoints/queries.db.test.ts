import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { inWorkspace } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { mintMap } from '@/lib/journeys/testing-database';
import { touchpointDetails } from './queries';

afterAll(closeDatabase);

it('tells what a touchpoint is and every step on which it stands', async () => {
  const [workspace, other] = [await mintWorkspace(), await mintWorkspace()];
  const map = await mintMap(workspace);
  const id = map.touchpoints[0]?.id ?? '';
  const details = await inWorkspace(workspace.id, 'read', (scope) => touchpointDetails(scope, id));
  expect(details).toMatchObject({ id, name: map.touchpoints[0]?.name, channel: null, departments: [] });
  const placed = map.placements.filter((placement) => placement.touchpointId === id);
  expect(details?.uses.map((use) => use.step.id)).toEqual(placed.map((placement) => placement.stepId));
  expect(details?.uses.every((use) => use.journey.id === map.id)).toBe(true);
  for (const [place, asked] of [[other, id] as const, [workspace, uuidv7()] as const, [workspace, 'no-id'] as const]) {
    expect(await inWorkspace(place.id, 'read', (scope) => touchpointDetails(scope, asked))).toBeNull();
  }
});
