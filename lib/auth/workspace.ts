import 'server-only';
import { and, eq } from 'drizzle-orm';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { memberships, workspaces } from '@/db/schema/workspaces';
import { inWorkspace, type Scope } from '@/db/scope';
import { asUser } from '@/db/system';
import type { Locale } from '@/lib/i18n/locales';
import { may, type Permission, type Role } from './permissions';
import { currentUser, requireUser, type User } from './session';

const minted = Symbol('workspace');

/** A workspace to which this request's user has access. Only this file makes one, so holding it is the proof. */
export class Workspace {
  constructor(
    proof: typeof minted,
    readonly id: string,
    readonly slug: string,
    readonly name: string,
    readonly locale: Locale,
    readonly timeZone: string,
    readonly role: Role,
    readonly user: User,
  ) {
    if (proof !== minted) throw new Error('A workspace is found, not made');
  }

  may(permission: Permission): boolean {
    return may(this.role, permission);
  }

  /** One read-only transaction: give it all reads of a page. */
  read<T>(work: (scope: Scope) => Promise<T>): Promise<T> {
    return inWorkspace(this.id, 'read', work, this.user.id);
  }

  write<T>(work: (scope: Scope) => Promise<T>): Promise<T> {
    return inWorkspace(this.id, 'write', work, this.user.id);
  }
}

/** What can be a slug; the database is not asked for anything else. */
const slugPattern = /^[a-z0-9-]{1,64}$/;

/** The workspace with this slug if the signed-in user is a member, else null: foreign and nonexistent answer alike. */
export const findWorkspace = cache(async (slug: string): Promise<Workspace | null> => {
  const user = await currentUser();
  if (!user || !slugPattern.test(slug)) return null;
  const [found] = await asUser(user.id, (tx) =>
    tx
      .select({
        id: workspaces.id,
        name: workspaces.name,
        locale: workspaces.locale,
        timeZone: workspaces.timeZone,
        role: memberships.role,
      })
      .from(memberships)
      .innerJoin(workspaces, eq(workspaces.id, memberships.workspaceId))
      .where(and(eq(memberships.userId, user.id), eq(workspaces.slug, slug))),
  );
  if (!found) return null;
  return new Workspace(minted, found.id, slug, found.name, found.locale, found.timeZone, found.role, user);
});

/** For pages: sends a visitor to sign in, and answers 404 to whoever is no member. */
export async function requireWorkspace(slug: string): Promise<Workspace> {
  await requireUser();
  const workspace = await findWorkspace(slug);
  return workspace ?? notFound();
}

/** The signed-in user's workspaces by name. */
export const listWorkspaces = cache(async (): Promise<{ slug: string; name: string; role: Role }[]> => {
  const user = await currentUser();
  if (!user) return [];
  return asUser(user.id, (tx) =>
    tx
      .select({ slug: workspaces.slug, name: workspaces.name, role: memberships.role })
      .from(memberships)
      .innerJoin(workspaces, eq(workspaces.id, memberships.workspaceId))
      .where(eq(memberships.userId, user.id))
      .orderBy(workspaces.name),
  );
});
