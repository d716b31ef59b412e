import { afterAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { inWorkspace } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { listJourneys } from './queries';
import { mintMap } from './testing-database';

afterAll(closeDatabase);

it('lists journeys with what their maps hold', async () => {
  const workspace = await mintWorkspace();
  const map = await mintMap(workspace);
  const [summary] = await inWorkspace(workspace.id, 'read', listJourneys);
  expect(summary).toMatchObject({ title: map.title, shape: 'loop', phases: 3, steps: 6, touchpoints: 3 });
  expect(summary?.personas.map(({ id }) => id)).toEqual(map.personas.map(({ id }) => id));
});
