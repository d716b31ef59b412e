import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { closeDatabase } from '@/db/client';
import { journeyTemplates } from '@/db/schema/journeys';
import { touchpoints } from '@/db/schema/touchpoints';
import { inWorkspace } from '@/db/scope';
import { type MintedWorkspace, mintWorkspace } from '@/db/testing';
import { createFrom } from '../making/creation';
import { deleteJourney, duplicateJourney } from '../making/lifecycle';
import { applyOperations } from '../mutations';
import { journeyMap, listTemplates } from '../queries';
import type { JourneyMap } from '../schema';
import { batchOf, hand, mintMap } from '../testing-database';
import { deleteTemplate, ownTemplate, renameTemplate, saveTemplate, startJourney } from './mutations';

let mine: MintedWorkspace;
beforeAll(async () => {
  mine = await mintWorkspace();
});
afterAll(closeDatabase);

const { write, send, stored } = hand(() => mine);
const keep = (map: JourneyMap) =>
  write((scope) => saveTemplate(scope, { journeyId: map.id, name: 'Ours', description: 'For shops' }));
const start = async (template: string, personaIds: string[] = []) => {
  const { id } = await write((scope) => startJourney(scope, { template, title: '', personaIds }));
  return stored(id);
};
const shape = ({ phases, steps, lanes, placements, cards, notes }: JourneyMap) => ({
  phases: phases.map(({ name }) => name),
  steps: steps.map(({ name }) => name),
  lanes: lanes.map(({ kind, name, hidden }) => ({ kind, name, hidden })),
  placements: placements.map(({ touchpointId }) => touchpointId),
  cards: cards.map(({ noteId, span }) => [notes.find(({ id }) => id === noteId)?.text, span]),
});

it('makes the map again that was kept, with curves for whoever it is for now', async () => {
  const map = await mintMap(mine);
  const { id } = await keep(map);
  const made = await start(
    id,
    [...map.personas].reverse().map((persona) => persona.id),
  );
  expect(shape(made)).toEqual(shape(map));
  expect(made).toMatchObject({ title: map.title, shape: 'loop', state: 'current', ownerId: null });
  expect(made.phases.findIndex((phase) => phase.id === made.returnsToPhaseId)).toBe(1);
  const curve = (of: JourneyMap, index: number) =>
    of.emotions.filter((point) => point.personaId === of.personas[index]?.id).map(({ value }) => value);
  expect([curve(made, 0), curve(made, 1)]).toEqual([curve(map, 0), curve(map, 1)]);
  expect((await start(id)).emotions).toEqual([]);
});

it('names no person: neither owner of the map nor of its cards', async () => {
  const map = await mintMap(mine);
  await send(map, { kind: 'set-journey', changes: { ownerId: mine.ownerId } });
  await send(map, { kind: 'edit-note', id: map.notes[0]?.id ?? '', changes: { ownerId: mine.ownerId } });
  const { id } = await keep(map);
  const text = JSON.stringify(await write((scope) => ownTemplate(scope, id)));
  for (const person of [mine.ownerId, ...map.personas.map((persona) => persona.id)]) expect(text).not.toContain(person);
});

it('outlives the map that it was taken of, its links and its touchpoints', async () => {
  const [map, linked] = [await mintMap(mine), await mintMap(mine)];
  await send(map, { kind: 'link-step', id: map.steps[0]?.id ?? '', linkedJourneyId: linked.id });
  const { id } = await keep(map);
  for (const one of [map, linked])
    await write((scope) => deleteJourney(scope, { id: one.id, confirmation: one.title }));
  const gone = map.touchpoints[0]?.id ?? '';
  await write((scope) => scope.tx.delete(touchpoints).where(scope.of(touchpoints, eq(touchpoints.id, gone))));
  const made = await start(id);
  expect(made.steps.every((step) => step.linkedJourneyId === null)).toBe(true);
  expect(made.touchpoints.map(({ name }) => name).sort()).toEqual(map.touchpoints.map(({ name }) => name).sort());
});

it('serves another workspace too, with touchpoints of that one', async () => {
  const map = await mintMap(mine);
  const { id } = await keep(map);
  const content = await write((scope) => ownTemplate(scope, id));
  const other = await mintWorkspace();
  const made = await inWorkspace(other.id, 'write', async (scope) => {
    const { id: journeyId } = await createFrom(scope, content, { personaIds: [] });
    return journeyMap(scope, journeyId);
  });
  expect(made?.touchpoints.map(({ name }) => name).sort()).toEqual(map.touchpoints.map(({ name }) => name).sort());
});

it('is listed with what it holds, renamed and deleted', async () => {
  const alone = await mintWorkspace();
  const { write: act } = hand(() => alone);
  const map = await mintMap(alone);
  const { id } = await act((scope) => saveTemplate(scope, { journeyId: map.id, name: 'Ours', description: '' }));
  await act((scope) => renameTemplate(scope, { id, name: 'Theirs', description: 'Other' }));
  const [listed] = await act(listTemplates);
  expect(listed).toMatchObject({ id, name: 'Theirs', description: 'Other', steps: 6, touchpoints: 3, returnsTo: 1 });
  expect(listed?.phases.map(({ name }) => name)).toEqual(['awareness', 'purchase', 'service']);
  await act((scope) => deleteTemplate(scope, { id }));
  expect(await act(listTemplates)).toEqual([]);
  for (const attempt of [renameTemplate, deleteTemplate]) {
    await expect(act((scope) => attempt(scope, { id: uuidv7(), name: 'x', description: '' }))).rejects.toMatchObject({
      key: 'errors.notFound',
    });
  }
});

it('is none by an id that is none', async () => {
  for (const id of [uuidv7(), '-'.repeat(36), 'aida', '']) {
    await expect(write((scope) => ownTemplate(scope, id))).rejects.toMatchObject({ key: 'errors.notFound' });
  }
});

it('holds a map of one moment: whoever changes it is waited for, as by a copy', async () => {
  const map = await mintMap(mine);
  const waiting = sql`SELECT pid FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`;
  let taken: Promise<{ id: string }[]> = Promise.resolve([]);
  await write(async (scope) => {
    await applyOperations(scope, batchOf(map, [{ kind: 'rename-journey', title: 'Renamed meanwhile' }]));
    const copy = { id: map.id, title: 'Copy', as: 'copy' as const };
    taken = Promise.all([keep(map), write((second) => duplicateJourney(second, copy))]);
    await vi.waitFor(async () => expect(await scope.tx.execute(waiting)).toHaveLength(2), 10_000);
  });
  const [template] = await taken;
  expect(await write((scope) => ownTemplate(scope, template?.id ?? ''))).toMatchObject({ title: 'Renamed meanwhile' });
});

it('takes a hundred, says so, and takes another when one is gone', async () => {
  const team = await mintWorkspace();
  const map = await mintMap(team);
  const by = hand(() => team);
  const another = () => by.write((scope) => saveTemplate(scope, { journeyId: map.id, name: 'Ours', description: '' }));
  const [first] = [await another(), await another()];
  await by.write(async (scope) => {
    const [one] = await scope.tx
      .select()
      .from(journeyTemplates)
      .where(scope.of(journeyTemplates, eq(journeyTemplates.id, first.id)));
    if (!one) throw new Error('The template was not kept');
    await scope.tx.insert(journeyTemplates).values(Array.from({ length: 97 }, () => ({ ...one, id: uuidv7() })));
  });
  const both = await Promise.allSettled([another(), another()]);
  const refused = both.filter((result) => result.status === 'rejected');
  expect(refused.map(({ reason }) => reason.toFailure())).toMatchObject([
    { status: 409, message: { key: 'journeys.tooManyTemplates', values: { most: 100 } } },
  ]);
  await by.write((scope) => deleteTemplate(scope, { id: first.id }));
  await expect(another()).resolves.toBeDefined();
});
