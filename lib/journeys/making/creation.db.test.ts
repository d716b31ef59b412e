import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { channels, departments, touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace, type Scope } from '@/db/scope';
import { mintWorkspace } from '@/db/testing';
import { locales } from '@/lib/i18n/locales';
import { createPersona } from '@/lib/personas/mutations';
import { journeyMap } from '../queries';
import type { JourneyMap } from '../schema';
import { templates } from '../templates/catalog';
import { createJourney } from './creation';

afterAll(closeDatabase);

const write = async <T>(work: (scope: Scope) => Promise<T>) => inWorkspace((await mintWorkspace()).id, 'write', work);

async function mapOf(scope: Scope, id: string): Promise<JourneyMap> {
  const map = await journeyMap(scope, id);
  if (!map) throw new Error('The journey is not there');
  return map;
}

const persona = (scope: Scope, name: string) => createPersona(scope, { name, evidence: 'assumed', profile: {} });

test.each(templates.flatMap((template) => locales.map((locale) => ({ template, locale, id: template.id }))))(
  '$id in $locale becomes a map with its phases and steps in their order',
  async ({ template, locale }) => {
    const map = await write(async (scope) => {
      const { id } = await createJourney(scope, { template: template.id, locale, personaIds: [] });
      return mapOf(scope, id);
    });
    expect(map.title).toBe(template.title[locale]);
    expect(map.phases.map(({ name }) => name)).toEqual(template.phases.map(({ name }) => name[locale]));
    expect(
      map.phases.map((phase) => map.steps.filter(({ phaseId }) => phaseId === phase.id).map(({ name }) => name)),
    ).toEqual(template.phases.map((phase) => phase.steps.map(({ name }) => name[locale])));
    expect(map.lanes).toHaveLength(5);
    const returnsTo = map.phases.find(({ id }) => id === map.returnsToPhaseId)?.name;
    expect([map.shape, returnsTo]).toEqual(
      template.returnsTo
        ? ['loop', template.phases.find(({ key }) => key === template.returnsTo)?.name[locale]]
        : ['line', undefined],
    );
  },
);

test('the shoe shop is there in full: touchpoints, departments, cards, and a curve for each persona', async () => {
  const { map, all } = await write(async (scope) => {
    const people = [await persona(scope, 'One'), await persona(scope, 'Two')];
    const personaIds = people.map(({ id }) => id);
    const { id } = await createJourney(scope, { template: 'shoe-shop', locale: 'en', personaIds });
    const all = await scope.tx.select().from(departments).where(scope.of(departments));
    return { map: await mapOf(scope, id), all };
  });
  expect(map.steps).toHaveLength(16);
  expect(map.touchpoints.length).toBe(
    Object.keys(templates.find(({ id }) => id === 'shoe-shop')?.touchpoints ?? {}).length,
  );
  for (const touchpoint of map.touchpoints) expect(touchpoint.departmentIds.length).toBeGreaterThan(0);
  expect(all).toHaveLength(9);
  expect(map.emotions).toHaveLength(32);
  expect(map.personas.map(({ name }) => name)).toEqual(['One', 'Two']);
  const painPoints = map.lanes.find(({ kind }) => kind === 'pain-points');
  expect(map.cards.filter(({ laneId }) => laneId === painPoints?.id).length).toBeGreaterThan(8);
});

test('a second map uses the touchpoints, channels and departments that the first one made', async () => {
  const counts = await write(async (scope) => {
    const make = () =>
      createJourney(scope, { template: 'shoe-shop', locale: 'nl', title: ' Nog een ', personaIds: [] });
    const count = async () =>
      Promise.all([
        scope.tx.$count(touchpoints, scope.of(touchpoints)),
        scope.tx.$count(channels, scope.of(channels)),
        scope.tx.$count(departments, scope.of(departments)),
      ]);
    await make();
    const before = await count();
    const second = await mapOf(scope, (await make()).id);
    expect(second.title).toBe('Nog een');
    return { before, after: await count() };
  });
  expect(counts.after).toEqual(counts.before);
});

test('a persona of another workspace is as good as none, and nothing is made', async () => {
  const foreign = await write((scope) => persona(scope, 'Foreign'));
  for (const id of [foreign.id, uuidv7()]) {
    await expect(
      write((scope) => createJourney(scope, { template: 'blank', locale: 'en', personaIds: [id] })),
    ).rejects.toMatchObject({ key: 'errors.notFound' });
  }
});

test('what was changed about a known touchpoint stays', async () => {
  const kept = await write(async (scope) => {
    await createJourney(scope, { template: 'shoe-shop', locale: 'en', personaIds: [] });
    const product = scope.of(touchpoints, eq(touchpoints.name, 'Product'));
    await scope.tx.update(touchpoints).set({ description: 'Ours', momentOfTruth: false }).where(product);
    await createJourney(scope, { template: 'shoe-shop', locale: 'en', personaIds: [] });
    return scope.tx.select().from(touchpoints).where(product);
  });
  expect(kept).toMatchObject([{ description: 'Ours', momentOfTruth: false }]);
});
