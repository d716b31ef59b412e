import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { journeyPersonas } from '@/db/schema/journeys';
import { channels, departments } from '@/db/schema/touchpoints';
import { users } from '@/db/schema/users';
import { auditEntries, memberships, workspaces } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { system } from '@/db/system';
import { listJourneys } from '@/lib/journeys/reports/repository';
import { findTemplate } from '@/lib/journeys/templates/catalog';
import { drawTemplate } from '@/lib/journeys/templates/drawing';
import { listPersonas } from '@/lib/personas/queries';
import { createWorkspace } from './mutations';

afterAll(closeDatabase);

async function person(): Promise<string> {
  const id = uuidv7();
  await system()
    .insert(users)
    .values({ id, email: `${id}@example.test`, name: 'Owner', emailVerifiedAt: new Date() });
  return id;
}

const input = (name: string) => ({ name, locale: 'nl', timeZone: 'Europe/Amsterdam', template: 'blank' }) as const;

test('a workspace has its owner, its words in its language, and a first journey', async () => {
  const ownerId = await person();
  const made = await createWorkspace(ownerId, { ...input(`Café ${uuidv7().slice(-6)}`), template: 'five-phases' });
  const found = await inWorkspace(made.id, 'read', async (scope) => ({
    journeys: await listJourneys(scope),
    members: await scope.tx.select().from(memberships).where(scope.of(memberships)),
    channels: await scope.tx.select().from(channels).where(scope.of(channels)),
    departments: await scope.tx.select().from(departments).where(scope.of(departments)),
    audit: await scope.tx.select().from(auditEntries).where(scope.of(auditEntries)),
  }));
  expect(made.slug).toMatch(/^cafe-/);
  expect(found.members).toMatchObject([{ userId: ownerId, role: 'owner' }]);
  expect(found.journeys).toMatchObject([{ id: made.journeyId, title: 'Onze klantreis' }]);
  expect(found.channels.map(({ name }) => name)).toContain('Telefoon');
  expect(found.departments.map(({ name }) => name)).toContain('Klantenservice');
  expect(found.audit).toMatchObject([{ action: 'workspaces.create', actorId: ownerId }]);
});

test('the shoe shop brings its two personas onto the map, and no departments but its own', async () => {
  const made = await createWorkspace(await person(), { ...input('Schoenen'), template: 'shoe-shop' });
  const found = await inWorkspace(made.id, 'read', async (scope) => ({
    personas: await listPersonas(scope),
    places: await scope.tx.select().from(journeyPersonas).where(scope.of(journeyPersonas)),
    departments: await scope.tx.$count(departments, scope.of(departments)),
  }));
  expect(found.personas.map(({ colour }) => colour).sort()).toEqual([1, 2]);
  for (const { profile, evidence } of found.personas) {
    for (const list of ['goals', 'day', 'traits', 'channels'] as const) expect(profile[list].length).toBeGreaterThan(2);
    expect(evidence).toBe('assumed');
  }
  expect(found.places).toHaveLength(2);
  expect(found.departments).toBe(9);
});

test('a template of a team’s own starts a workspace with what it names, and with nobody’s persona', async () => {
  const template = drawTemplate(findTemplate('shoe-shop'), 'en', new Date().toISOString());
  const made = await createWorkspace(await person(), { ...input('Ours'), template });
  const found = await inWorkspace(made.id, 'read', async (scope) => ({
    journeys: await listJourneys(scope),
    departments: await scope.tx.$count(departments, scope.of(departments)),
    personas: await listPersonas(scope),
  }));
  expect(found).toMatchObject({ journeys: [{ steps: 16, touchpoints: 31 }], departments: 9, personas: [] });
});

test('one name, several workspaces: each gets an address of its own, at the same moment too', async () => {
  const owner = await person();
  const name = `Twin ${uuidv7().slice(-8)}`;
  const made = await Promise.all(Array.from({ length: 4 }, () => createWorkspace(owner, input(name))));
  const slugs = made.map(({ slug }) => slug).sort();
  expect(new Set(slugs).size).toBe(4);
  expect(slugs[0]).toMatch(/^twin-[0-9a-f]{8}$/);
  expect(slugs.slice(1).every((slug) => slug.startsWith(`${slugs[0]}-`))).toBe(true);
});

test('where no address is left it says so and makes nothing', async () => {
  const owner = await person();
  const { slug } = await createWorkspace(owner, input(`Full ${uuidv7().slice(-8)}`));
  await expect(createWorkspace(owner, input('Other'), [slug])).rejects.toMatchObject({
    key: 'workspaces.addressTaken',
  });
  expect(await system().$count(workspaces, eq(workspaces.slug, slug))).toBe(1);
});
