import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { journeyPersonas } from '@/db/schema/journeys';
import { mintJourney, TIME_ZONE } from '@/lib/insights/testing';
import { createPersona } from '../mutations';
import { scoresOfPersona } from './scores';

afterAll(closeDatabase);

const now = new Date('2026-06-15T12:00:00Z');
const answers = (score: number, count: number, at: string) =>
  Array.from({ length: count }, () => ({ score, at: new Date(at) }));

test('a persona’s map measures what all its touchpoints do, in the last 90 days, each answer once', async () => {
  const { journeyId, places, read, write, ask } = await mintJourney();
  const [twice] = places.filter(
    ({ touchpointId }, at) => places.findIndex((p) => p.touchpointId === touchpointId) !== at,
  );
  const [first, second] = [
    twice ?? places[0],
    places.find((place) => place.touchpointId !== (twice ?? places[0])?.touchpointId),
  ];
  await (await ask(first?.touchpointId ?? '', 'emoji'))([
    ...answers(5, 20, '2026-06-01T10:00:00Z'),
    ...answers(1, 50, '2026-01-01T10:00:00Z'),
  ]);
  await (await ask(second?.touchpointId ?? '', 'emoji'))(answers(3, 20, '2026-06-02T10:00:00Z'));
  const { id } = await write((scope) => createPersona(scope, { name: 'Ada', evidence: 'assumed', profile: {} }));
  const scores = () => read((scope) => scoresOfPersona(scope, TIME_ZONE, id, now));
  expect((await scores()).byMap.size).toBe(0);
  await write((scope) =>
    scope.tx.insert(journeyPersonas).values(scope.row({ id: uuidv7(), journeyId, personaId: id, position: 0 })),
  );
  const { from, to, byMap } = await scores();
  expect([from, to]).toEqual(['2026-03-18', '2026-06-15']);
  expect(byMap.get(journeyId)).toMatchObject({ n: 40, value: 1 });
  const stranger = await mintJourney('blank');
  expect((await stranger.read((scope) => scoresOfPersona(scope, TIME_ZONE, id, now))).byMap.size).toBe(0);
});
