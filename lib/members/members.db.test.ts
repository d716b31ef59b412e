import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { invitations, memberships } from '@/db/schema/workspaces';
import { inWorkspace, type Scope } from '@/db/scope';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import { createUser } from '@/lib/auth/accounts';
import type { Role } from '@/lib/auth/permissions';
import { accept, invite, revoke } from './invitations';
import { changeRole, leave, removeMember } from './mutations';
import { findInvitation } from './queries';

afterAll(closeDatabase);

async function join(workspace: MintedWorkspace, role: Role) {
  const { id: userId } = await createUser({ email: `${uuidv7()}@people.example`, name: role, verified: true });
  const id = uuidv7();
  await inWorkspace(workspace.id, 'write', (scope) =>
    scope.tx.insert(memberships).values(scope.row({ id, userId, role })),
  );
  return { id, userId };
}

const as = <T>(workspace: MintedWorkspace, userId: string, work: (scope: Scope) => Promise<T>) =>
  inWorkspace(workspace.id, 'write', work, userId);

const roleOf = async (workspace: MintedWorkspace, userId: string) => {
  const [row] = await as(workspace, userId, (scope) =>
    scope.tx
      .select()
      .from(memberships)
      .where(scope.of(memberships, eq(memberships.userId, userId))),
  );
  return row?.role ?? null;
};

async function invited(workspace: MintedWorkspace, role: Role = 'viewer', email = `${uuidv7()}@people.example`) {
  const { id, href } = await as(workspace, workspace.ownerId, (scope) => invite(scope, { email, role }));
  return { id, email, token: href.split('/').at(-1) ?? '' };
}

const person = async () =>
  (await createUser({ email: `${uuidv7()}@people.example`, name: 'Guest', verified: true })).id;

test('an invitation lets one person in, once, with its role', async () => {
  const workspace = await mintWorkspace();
  const { token } = await invited(workspace, 'editor');
  expect(await findInvitation(token)).toMatchObject({ role: 'editor', state: 'open', slug: workspace.slug });
  const guests = await Promise.all([person(), person(), person()]);
  const answers = await Promise.allSettled(guests.map((guest) => accept(token, guest)));
  expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
  const inside = await Promise.all(guests.map((guest) => roleOf(workspace, guest)));
  expect(inside.filter(Boolean)).toEqual(['editor']);
  expect((await findInvitation(token))?.state).toBe('accepted');
});

test('a withdrawn, an expired, a replaced and an invented link let nobody in', async () => {
  const workspace = await mintWorkspace();
  const withdrawn = await invited(workspace);
  await as(workspace, workspace.ownerId, (scope) => revoke(scope, { id: withdrawn.id }));
  const expired = await invited(workspace);
  await as(workspace, workspace.ownerId, (scope) =>
    scope.tx
      .update(invitations)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(scope.of(invitations, and(eq(invitations.id, expired.id)))),
  );
  const replaced = await invited(workspace);
  await invited(workspace, 'viewer', replaced.email);
  for (const token of [withdrawn.token, expired.token, replaced.token, 'invented']) {
    await expect(accept(token, await person())).rejects.toMatchObject({ options: { status: 410 } });
  }
});

test('an admin neither makes an owner nor touches one, and an editor invites nobody', async () => {
  const workspace = await mintWorkspace();
  const [admin, editor] = [await join(workspace, 'admin'), await join(workspace, 'editor')];
  const owner = await join(workspace, 'owner');
  const forbidden = { options: { status: 403 } };
  const byAdmin = <T>(work: (scope: Scope) => Promise<T>) => expect(as(workspace, admin.userId, work)).rejects;
  await byAdmin((scope) => invite(scope, { email: 'x@people.example', role: 'owner' })).toMatchObject(forbidden);
  await byAdmin((scope) => changeRole(scope, { id: editor.id, role: 'owner' })).toMatchObject(forbidden);
  await byAdmin((scope) => changeRole(scope, { id: owner.id, role: 'viewer' })).toMatchObject(forbidden);
  await byAdmin((scope) => removeMember(scope, { id: owner.id })).toMatchObject(forbidden);
  const byEditor = as(workspace, editor.userId, (scope) =>
    invite(scope, { email: 'x@people.example', role: 'viewer' }),
  );
  await expect(byEditor).rejects.toMatchObject(forbidden);
});

test('who is removed or demoted leaves no way in behind that they could not give any more', async () => {
  const workspace = await mintWorkspace();
  const [removed, demoted] = [await join(workspace, 'admin'), await join(workspace, 'owner')];
  const by = async (userId: string, role: Role) => {
    const email = `${uuidv7()}@people.example`;
    const { href } = await as(workspace, userId, (scope) => invite(scope, { email, role }));
    return href.split('/').at(-1) ?? '';
  };
  const [keptByRemoved, ownerByDemoted] = [await by(removed.userId, 'admin'), await by(demoted.userId, 'owner')];
  const [viewerByDemoted, byOther] = [await by(demoted.userId, 'viewer'), await by(workspace.ownerId, 'admin')];
  await as(workspace, workspace.ownerId, (scope) => removeMember(scope, { id: removed.id }));
  await as(workspace, workspace.ownerId, (scope) => changeRole(scope, { id: demoted.id, role: 'admin' }));
  const over = { options: { status: 410 } };
  await expect(accept(keptByRemoved, removed.userId)).rejects.toMatchObject(over);
  await expect(accept(ownerByDemoted, await person())).rejects.toMatchObject(over);
  expect(await roleOf(workspace, removed.userId)).toBeNull();
  for (const token of [viewerByDemoted, byOther]) await accept(token, await person());
});

test('nobody’s mailbox is filled with invitations', async () => {
  const [workspace, name] = [await mintWorkspace(), uuidv7()];
  for (let tag = 0; tag < 5; tag += 1) await invited(workspace, 'viewer', `${name}+${tag}@people.example`);
  const other = await mintWorkspace();
  await expect(invited(other, 'viewer', `${name}@people.example`)).rejects.toMatchObject({ options: { status: 429 } });
});

test('of two owners who demote each other at once, one stays', async () => {
  const workspace = await mintWorkspace();
  const other = await join(workspace, 'owner');
  const [first] = await as(workspace, workspace.ownerId, (scope) =>
    scope.tx
      .select()
      .from(memberships)
      .where(scope.of(memberships, eq(memberships.userId, workspace.ownerId))),
  );
  const answers = await Promise.allSettled([
    as(workspace, workspace.ownerId, (scope) => changeRole(scope, { id: other.id, role: 'viewer' })),
    as(workspace, other.userId, (scope) => changeRole(scope, { id: first?.id ?? '', role: 'viewer' })),
  ]);
  expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
  const roles = await Promise.all([workspace.ownerId, other.userId].map((userId) => roleOf(workspace, userId)));
  expect(roles.filter((role) => role === 'owner')).toHaveLength(1);
});

test('the last owner neither leaves nor steps down, everyone else may leave', async () => {
  const workspace = await mintWorkspace();
  const viewer = await join(workspace, 'viewer');
  await expect(as(workspace, workspace.ownerId, leave)).rejects.toMatchObject({ key: 'members.lastOwner' });
  await as(workspace, viewer.userId, leave);
  expect(await roleOf(workspace, viewer.userId)).toBeNull();
});
