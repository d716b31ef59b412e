import { asc, eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { FieldEvidence, PersonaProfile, StoredProfile } from '@/db/schema/personas';
import { personas } from '@/db/schema/personas';
import { channels } from '@/db/schema/touchpoints';
import { workspaces } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { findFile } from '@/lib/files/queries';
import { isImage } from '@/lib/files/rules';
import { takeOffMaps } from '@/lib/journeys/making/lifecycle';
import { freeName } from '@/lib/naming';
import { isConfirmed } from '@/lib/reading';
import { completeProfile, emptyProfile, nextColour } from './rules';
import {
  longestName,
  type newPersonaSchema,
  type personaChangeSchema,
  type personaCopySchema,
  type personaRemovalSchema,
} from './schema';
import type { ArchetypeId } from './templates/archetype';
import { archetype } from './templates/catalog';

type Made = { id: string; name: string };
type GivenProfile = Omit<Partial<StoredProfile>, 'evidence'> & { evidence?: Record<string, FieldEvidence | null> };

/** Makes a persona of what is known of it; its colour is the one worn least in the workspace, unless one is given. */
export async function createPersona(
  scope: Scope,
  {
    template,
    ...input
  }: Omit<z.input<typeof newPersonaSchema>, 'colour' | 'profile' | 'evidence'> & {
    colour?: number;
    evidence: z.output<typeof newPersonaSchema>['evidence'];
    profile: GivenProfile;
  },
): Promise<Made> {
  const id = uuidv7();
  const known = template ? await archetypeProfile(scope, template) : {};
  const worn = await scope.tx.select({ colour: personas.colour }).from(personas).where(scope.of(personas));
  await scope.tx.insert(personas).values(
    scope.row({
      id,
      name: input.name,
      colour: input.colour ?? nextColour(worn.map((persona) => persona.colour)),
      profile: await changed(scope, { ...emptyProfile(id), ...known }, input.profile),
      evidence: input.evidence,
    }),
  );
  return { id, name: input.name };
}

/** What is known of an archetype, in the workspace's language, with the channels that the workspace has of its kinds. */
async function archetypeProfile(scope: Scope, id: ArchetypeId): Promise<Partial<PersonaProfile>> {
  const [[workspace], known] = await Promise.all([
    scope.tx.select({ locale: workspaces.locale }).from(workspaces).where(eq(workspaces.id, scope.workspaceId)),
    scope.tx
      .select({ id: channels.id, kind: channels.kind })
      .from(channels)
      .where(scope.of(channels))
      .orderBy(asc(channels.position), asc(channels.name)),
  ]);
  if (!workspace) throw notFound();
  const { uses, words } = archetype(id);
  return {
    ...words[workspace.locale],
    channels: known.flatMap(({ id: channelId, kind }) => (uses[kind] ? [{ channelId, use: uses[kind] }] : [])),
  };
}

/** A profile with what is given. Channels that the workspace does not have are left out, whosever they are. */
async function changed(scope: Scope, before: PersonaProfile, given: GivenProfile): Promise<PersonaProfile> {
  const { evidence: grounds = {}, ...rest } = given;
  const after = { ...before, ...rest };
  const evidence = { ...before.evidence };
  for (const [field, own] of Object.entries(grounds)) {
    if (own) evidence[field] = own;
    else delete evidence[field];
  }
  const named = given.channels?.map(({ channelId }) => channelId) ?? [];
  if (named.length === 0) return { ...after, evidence };
  const rows = await scope.tx
    .select({ id: channels.id })
    .from(channels)
    .where(scope.of(channels, inArray(channels.id, named)));
  const known = new Set(rows.map(({ id }) => id));
  return { ...after, evidence, channels: after.channels.filter(({ channelId }) => known.has(channelId)) };
}

/**
 * Changes what is given and leaves the rest, so that two people on two fields do not undo each other.
 * @returns also when it changed, as ISO instant
 * @throws Refusal errors.notFound; files.notAnImage at `portraitFileId`
 */
export async function changePersona(
  scope: Scope,
  { id, profile, ...change }: z.output<typeof personaChangeSchema>,
): Promise<{ id: string; updatedAt: string }> {
  const [persona] = await scope.tx
    .select({ profile: personas.profile, evidence: personas.evidence })
    .from(personas)
    .where(scope.of(personas, eq(personas.id, id)))
    .for('update');
  if (!persona) throw notFound();
  if (change.portraitFileId) await requireImage(scope, change.portraitFileId);
  const now = new Date();
  const evidenceMoved = change.evidence !== undefined && change.evidence !== persona.evidence;
  await scope.tx
    .update(personas)
    .set({
      ...change,
      profile: await changed(scope, completeProfile(persona.profile), profile ?? {}),
      updatedAt: now,
      ...(evidenceMoved ? { evidenceSince: now } : {}),
    })
    .where(scope.of(personas, eq(personas.id, id)));
  return { id, updatedAt: now.toISOString() };
}

async function requireImage(scope: Scope, id: string): Promise<void> {
  const file = await findFile(scope, id);
  if (!file) throw notFound();
  if (!isImage(file.contentType)) throw new Refusal('files.notAnImage', { field: 'portraitFileId' });
}

/**
 * A second persona that says the same, under a name and with a colour of its own; it stands on no map.
 * @throws Refusal errors.notFound
 */
export async function copyPersona(
  scope: Scope,
  { id, name }: z.output<typeof personaCopySchema>,
): Promise<{ id: string }> {
  const people = await scope.tx.select().from(personas).where(scope.of(personas));
  const original = people.find((persona) => persona.id === id);
  if (!original) throw notFound();
  const { profile, portraitFileId, evidence, evidenceSince } = original;
  const copy = uuidv7();
  const free = freeName(
    name,
    people.map((persona) => persona.name),
    longestName,
  );
  const colour = nextColour(people.map((persona) => persona.colour));
  await scope.tx
    .insert(personas)
    .values(scope.row({ id: copy, name: free, colour, profile, portraitFileId, evidence, evidenceSince }));
  return { id: copy };
}

/**
 * Removes a persona with its designed curves on every map.
 * @throws Refusal errors.notFound; personas.confirmationDiffers where the name typed is not its name
 */
export async function deletePersona(
  scope: Scope,
  { id, confirmation }: z.output<typeof personaRemovalSchema>,
): Promise<{ id: string }> {
  const [persona] = await scope.tx
    .select({ name: personas.name })
    .from(personas)
    .where(scope.of(personas, eq(personas.id, id)));
  if (!persona) throw notFound();
  if (!isConfirmed(confirmation, persona.name)) {
    throw new Refusal('personas.confirmationDiffers', { field: 'confirmation', values: { name: persona.name } });
  }
  await takeOffMaps(scope, id);
  await scope.tx.delete(personas).where(scope.of(personas, eq(personas.id, id)));
  return { id };
}
