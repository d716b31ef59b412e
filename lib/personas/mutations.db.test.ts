import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { designedEmotions, journeyOperations } from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { inWorkspace, type Scope } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { createJourney } from '@/lib/journeys/making/creation';
import { changePersona, createPersona, deletePersona } from './mutations';
import { findPersona, listPersonas, mapsOfPersona } from './queries';
import { newPersonaSchema, personaChangeSchema, personaRemovalSchema } from './schema';

afterAll(closeDatabase);

const write = async <T>(work: (scope: Scope) => Promise<T>) => inWorkspace((await mintWorkspace()).id, 'write', work);
const make = (scope: Scope, name: string) => createPersona(scope, newPersonaSchema.parse({ name }));

test('a name is enough; each next one wears another colour', async () => {
  const people = await write(async (scope) => {
    for (const name of ['Ada', 'Bo', 'Cy']) await make(scope, name);
    return listPersonas(scope);
  });
  expect(people.map(({ name, colour }) => [name, colour])).toEqual([
    ['Ada', 1],
    ['Bo', 2],
    ['Cy', 3],
  ]);
  expect(people[0]).toMatchObject({ evidence: 'assumed', maps: [], profile: { role: '', goals: [] } });
  expect(people[0]?.profile.portraitSeed).toBe(people[0]?.id);
});

test('a step changes its own fields and leaves the others; empty lines are left out', async () => {
  const persona = await write(async (scope) => {
    const { id } = await make(scope, 'Ada');
    const change = (input: object) => changePersona(scope, personaChangeSchema.parse({ id, ...input }));
    await change({ profile: { role: ' Baker ', situation: 'Early' } });
    await change({ profile: { goals: ['', 'Bread', ' '] }, colour: '7' });
    return findPersona(scope, id);
  });
  expect(persona).toMatchObject({
    name: 'Ada',
    colour: 7,
    profile: { role: 'Baker', situation: 'Early', goals: ['Bread'], worries: [] },
  });
});

test('evidence has a date, which moves only when the evidence does', async () => {
  const [first, same, other] = await write(async (scope) => {
    const { id } = await make(scope, 'Ada');
    const long = new Date('2020-01-01');
    await scope.tx
      .update(personas)
      .set({ evidenceSince: long })
      .where(scope.of(personas, eq(personas.id, id)));
    const since = async () => (await findPersona(scope, id))?.evidenceSince.getTime();
    const first = await since();
    await changePersona(scope, { id, evidence: 'assumed', name: 'Ada B' });
    const same = await since();
    await changePersona(scope, { id, evidence: 'researched' });
    return [first, same, await since()];
  });
  expect(same).toBe(first);
  expect(other).toBeGreaterThan(first ?? 0);
});

test('deleting asks for the name, and takes the curves along, as an operation of each map', async () => {
  await write(async (scope) => {
    const { id } = await make(scope, 'Ada');
    const map = await createJourney(scope, { template: 'shoe-shop', locale: 'en', personaIds: [id] });
    expect(await mapsOfPersona(scope, id)).toMatchObject([{ points: 16 }]);
    await expect(deletePersona(scope, { id, confirmation: 'ada' })).rejects.toMatchObject({
      key: 'personas.confirmationDiffers',
    });
    // However its id is written: one id is one persona.
    await deletePersona(scope, personaRemovalSchema.parse({ id: id.toUpperCase(), confirmation: 'Ada' }));
    expect(await findPersona(scope, id)).toBeNull();
    expect(await scope.tx.$count(designedEmotions, scope.of(designedEmotions))).toBe(0);
    const log = scope.of(journeyOperations, eq(journeyOperations.journeyId, map.id));
    expect(await scope.tx.select().from(journeyOperations).where(log)).toMatchObject([
      { revision: 1, operation: { kind: 'remove-persona', id } },
    ]);
  });
});

test('one of another workspace is as good as none', async () => {
  const foreign = await write((scope) => make(scope, 'Foreign'));
  for (const id of [foreign.id, uuidv7()]) {
    const refused = { key: 'errors.notFound' };
    await write(async (scope) => {
      expect(await findPersona(scope, id)).toBeNull();
      expect(await mapsOfPersona(scope, id)).toEqual([]);
      await expect(changePersona(scope, { id, name: 'Mine' })).rejects.toMatchObject(refused);
      await expect(deletePersona(scope, { id, confirmation: 'Foreign' })).rejects.toMatchObject(refused);
    });
  }
});
