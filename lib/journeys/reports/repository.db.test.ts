import { afterAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { mintWorkspace } from '@/db/testing';
import { overviewOf } from '../drawing/overview';
import { hand, mintMap } from '../testing-database';
import { listJourneys } from './repository';

afterAll(closeDatabase);

it('lists journeys with their facts and what their maps hold', async () => {
  const workspace = await mintWorkspace();
  const { write, send, stored } = hand(() => workspace);
  const map = await mintMap(workspace);
  await mintMap(workspace);
  const [touchpoint] = map.touchpoints;
  await send(
    map,
    {
      kind: 'set-journey',
      changes: { tags: ['returns'], ownerId: workspace.ownerId, reviewOn: '2027-01-31', kind: 'user' },
    },
    { kind: 'set-moment-of-truth', id: touchpoint?.id ?? '', momentOfTruth: true },
  );
  const list = await write(listJourneys);
  expect(list).toHaveLength(2);
  const summary = list.find(({ id }) => id === map.id);
  expect(summary).toMatchObject({
    ...{ title: map.title, shape: 'loop', phases: 3, steps: 6, touchpoints: 3, tags: ['returns'] },
    ...{ reviewOn: '2027-01-31', kind: 'user', owner: { id: workspace.ownerId } },
  });
  expect(summary?.personas.map(({ id }) => id)).toEqual(map.personas.map(({ id }) => id));
  expect(summary?.overview).toEqual(overviewOf(await stored(map.id)));
});
