import { asc, count, eq } from 'drizzle-orm';
import { designedEmotions, journeyPersonas, journeys } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { isUuid, type Scope } from '@/db/scope';

const columns = {
  id: personas.id,
  name: personas.name,
  colour: personas.colour,
  profile: personas.profile,
  evidence: personas.evidence,
  evidenceSince: personas.evidenceSince,
  updatedAt: personas.updatedAt,
};

export type Persona = NonNullable<Awaited<ReturnType<typeof findPersona>>>;
export type PersonaWithMaps = Awaited<ReturnType<typeof listPersonas>>[number];

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
    ...persona,
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
  return persona ?? null;
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
      .where(scope.of(designedEmotions, eq(designedEmotions.personaId, id)))
      .groupBy(designedEmotions.journeyId),
  ]);
  return maps.map((map) => ({ ...map, points: points.find(({ journeyId }) => journeyId === map.id)?.points ?? 0 }));
}
