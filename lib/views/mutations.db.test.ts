import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { journeys } from '@/db/schema/journeys';
import { inWorkspace, type Scope } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { createUser } from '@/lib/auth/accounts';
import { removeOfTeam, removeOwn, saveForTeam, saveOwn } from './mutations';
import { viewsOf } from './queries';

afterAll(closeDatabase);

async function twoPeople() {
  const workspace = await mintWorkspace();
  const { id: other } = await createUser({ email: `${uuidv7()}@people.example`, name: 'Vera', verified: true });
  const journeyId = uuidv7();
  const as = <T>(userId: string, work: (scope: Scope) => Promise<T>) =>
    inWorkspace(workspace.id, 'write', work, userId);
  await as(workspace.ownerId, (scope) => scope.tx.insert(journeys).values(scope.row({ id: journeyId, title: 'Map' })));
  return { owner: workspace.ownerId, other, journeyId, as };
}

const pain = { settings: { onlyPain: true }, replace: false };

test('one’s own views are one’s own, the team’s are everyone’s', async () => {
  const { owner, other, journeyId, as } = await twoPeople();
  const mine = await as(owner, (scope) => saveOwn(scope, { journeyId, name: 'Mine', ...pain }));
  const teams = await as(owner, (scope) =>
    saveForTeam(scope, { journeyId, name: 'Ours', settings: {}, replace: false }),
  );
  expect(await as(owner, (scope) => viewsOf(scope, journeyId))).toEqual([
    { id: mine.id, name: 'Mine', own: true, settings: pain.settings },
    { id: teams.id, name: 'Ours', own: false, settings: {} },
  ]);
  expect(await as(other, (scope) => viewsOf(scope, journeyId))).toMatchObject([{ name: 'Ours' }]);
  const refused = { key: 'errors.notFound' };
  await expect(as(other, (scope) => removeOwn(scope, mine))).rejects.toMatchObject(refused);
  await expect(as(other, (scope) => removeOfTeam(scope, mine))).rejects.toMatchObject(refused);
  await expect(as(other, (scope) => removeOwn(scope, teams))).rejects.toMatchObject(refused);
  await as(other, (scope) => removeOfTeam(scope, teams));
  await as(owner, (scope) => removeOwn(scope, mine));
  expect(await as(owner, (scope) => viewsOf(scope, journeyId))).toEqual([]);
});

test('a name is one view: it is replaced where that is wanted, also at the same moment', async () => {
  const { owner, other, journeyId, as } = await twoPeople();
  const first = await as(owner, (scope) => saveOwn(scope, { journeyId, name: 'Pain', settings: {}, replace: false }));
  await expect(as(owner, (scope) => saveOwn(scope, { journeyId, name: 'Pain', ...pain }))).rejects.toMatchObject({
    key: 'journeys.viewTaken',
  });
  expect(await as(owner, (scope) => viewsOf(scope, journeyId))).toMatchObject([{ settings: {} }]);
  const wanted = { journeyId, name: 'Pain', settings: pain.settings, replace: true };
  const again = await as(owner, (scope) => saveOwn(scope, wanted));
  expect(again).toEqual(first);
  await Promise.all([owner, other, owner].map((who) => as(who, (scope) => saveForTeam(scope, wanted))));
  const found = await as(owner, (scope) => viewsOf(scope, journeyId));
  expect(found?.map(({ own, settings }) => [own, settings]).sort()).toEqual([
    [false, pain.settings],
    [true, pain.settings],
  ]);
});

test('what is no journey of the workspace has no views', async () => {
  const { owner, as } = await twoPeople();
  const { journeyId } = await twoPeople();
  expect(await as(owner, (scope) => viewsOf(scope, journeyId))).toBeNull();
  expect(await as(owner, (scope) => viewsOf(scope, 'nothing'))).toBeNull();
  await expect(as(owner, (scope) => saveOwn(scope, { journeyId, name: 'X', ...pain }))).rejects.toMatchObject({
    key: 'errors.notFound',
  });
});

test('as many as anyone finds again are kept, for each by themselves', async () => {
  const { owner, other, journeyId, as } = await twoPeople();
  const keep = (who: string, name: string) =>
    as(who, (scope) => saveOwn(scope, { journeyId, name, settings: pain.settings, replace: true }));
  for (let at = 0; at < 50; at += 1) await keep(owner, `View ${at}`);
  await expect(keep(owner, 'One more')).rejects.toMatchObject({
    key: 'journeys.tooManyViews',
    options: { values: { most: 50 } },
  });
  await keep(owner, 'View 0');
  await keep(other, 'One more');
});
