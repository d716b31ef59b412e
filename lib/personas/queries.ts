import { asc, count, eq, inArray } from 'drizzle-orm';
import { designedEmotions, journeyPersonas, journeys } from '@/db/schema/journeys';
import { personas, type StoredProfile } from '@/db/schema/personas';
import { channels } from '@/db/schema/touchpoints';
import { isUuid, type Scope } from '@/db/scope';
import { completeProfile } from './rules';

const columns = {
  id: personas.id,
  name: personas.name,
  colour: personas.colour,
  profile: personas.profile,
  portraitFileId: personas.portraitFileId,
  evidence: personas.evidence,
  evidenceSince: personas.evidenceSince,
  updatedAt: personas.updatedAt,
};

export type Persona = NonNullable<Awaited<ReturnType<typeof findPersona>>>;
export type PersonaWithMaps = Awaited<ReturnType<typeof listPersonas>>[number];
export type UsedChannel = Awaited<ReturnType<typeof usableChannels>>[number];

const complete = <Row extends { profile: StoredProfile }>(row: Row) => ({
  ...row,
  profile: completeProfile(row.profile),
});

/** Every persona by name, with the maps that they stand on. */
export async function listPersonas(scope: Scope) {
  const [people, places] = await Promise.all([
    scope.tx.select(columns).from(personas).where(scope.of(personas)).orderBy(asc(personas.name), asc(personas.id)),
    scope.tx
      .select({ personaId: journeyPersonas.personaId, id: journeys.id, title: journeys.title })
      .from(journeyPersonas)
      .innerJoin(journeys, scope.of(journeys, eq(journeys.id, journeyPersonas.journeyId)))
      .where(scope.of(journeyPersonas))
      .orderBy(asc(journeys.title)),
  ]);
  return people.map((persona) => ({
    ...complete(persona),
    maps: places.filter(({ personaId }) => personaId === persona.id).map(({ id, title }) => ({ id, title })),
  }));
}

/** One persona; null where the workspace has none with this id. */
export async function findPersona(scope: Scope, id: string) {
  if (!isUuid(id)) return null;
  const [persona] = await scope.tx
    .select(columns)
    .from(personas)
    .where(scope.of(personas, eq(personas.id, id)));
  return persona ? complete(persona) : null;
}

/** Those of these that the workspace has, in the order of the ids. */
export async function findPersonas(scope: Scope, ids: readonly string[]): Promise<Persona[]> {
  const wanted = ids.filter(isUuid);
  if (wanted.length === 0) return [];
  const found = await scope.tx
    .select(columns)
    .from(personas)
    .where(scope.of(personas, inArray(personas.id, wanted)));
  return wanted.flatMap((id) => found.filter((persona) => persona.id === id).map(complete));
}

/** The workspace's channels, which a persona may use, in their order. */
export async function usableChannels(scope: Scope) {
  return scope.tx
    .select({ id: channels.id, kind: channels.kind, name: channels.name })
    .from(channels)
    .where(scope.of(channels))
    .orderBy(asc(channels.position), asc(channels.name));
}

/** The maps of a persona, by title, with how many steps of each it has a designed emotion at. */
export async function mapsOfPersona(scope: Scope, id: string) {
  if (!isUuid(id)) return [];
  const [maps, points] = await Promise.all([
    scope.tx
      .select({ id: journeys.id, title: journeys.title })
      .from(journeyPersonas)
      .innerJoin(journeys, scope.of(journeys, eq(journeys.id, journeyPersonas.journeyId)))
      .where(scope.of(journeyPersonas, eq(journeyPersonas.personaId, id)))
      .orderBy(asc(journeys.title)),
    scope.tx
      .select({ journeyId: designedEmotions.journeyId, points: count() })
      .from(designedEmotions)
      .where(scope.of(designedEmotions, eq(designedEmotions.personaId, id), eq(designedEmotions.state, 'as-is')))
      .groupBy(designedEmotions.journeyId),
  ]);
  return maps.map((map) => ({ ...map, points: points.find(({ journeyId }) => journeyId === map.id)?.points ?? 0 }));
}
