import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { personas } from '@/db/schema/personas';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { emptyProfile, nextColour } from './rules';
import type { newPersonaSchema, personaChangeSchema, personaRemovalSchema } from './schema';

/** Makes a persona of what is known of it; its colour is the one worn least in the workspace, unless one is given. */
export async function createPersona(
  scope: Scope,
  input: z.output<typeof newPersonaSchema>,
): Promise<{ id: string; name: string }> {
  const id = uuidv7();
  const worn = await scope.tx.select({ colour: personas.colour }).from(personas).where(scope.of(personas));
  await scope.tx.insert(personas).values(
    scope.row({
      id,
      name: input.name,
      colour: input.colour ?? nextColour(worn.map((persona) => persona.colour)),
      profile: { ...emptyProfile(id), ...input.profile },
      evidence: input.evidence,
    }),
  );
  return { id, name: input.name };
}

/**
 * Changes what is given and leaves the rest, so that two people on two steps do not undo each other.
 * @throws Refusal errors.notFound
 */
export async function changePersona(
  scope: Scope,
  { id, profile, ...change }: z.output<typeof personaChangeSchema>,
): Promise<{ id: string }> {
  const [persona] = await scope.tx
    .select({ profile: personas.profile, evidence: personas.evidence })
    .from(personas)
    .where(scope.of(personas, eq(personas.id, id)))
    .for('update');
  if (!persona) throw notFound();
  const now = new Date();
  const evidenceMoved = change.evidence !== undefined && change.evidence !== persona.evidence;
  await scope.tx
    .update(personas)
    .set({
      ...change,
      profile: { ...persona.profile, ...profile },
      updatedAt: now,
      ...(evidenceMoved ? { evidenceSince: now } : {}),
    })
    .where(scope.of(personas, eq(personas.id, id)));
  return { id };
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
  if (persona.name !== confirmation) {
    throw new Refusal('personas.confirmationDiffers', { field: 'confirmation', values: { name: persona.name } });
  }
  await scope.tx.delete(personas).where(scope.of(personas, eq(personas.id, id)));
  return { id };
}
