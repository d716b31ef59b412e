import type { APIRequestContext } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { cards, notes, steps } from '@/db/schema/journeys';
import { memberships } from '@/db/schema/workspaces';
import { inWorkspace } from '@/db/scope';
import { newNote } from '@/lib/journeys/notes';
import { invert } from '@/lib/journeys/operations';
import type { BatchOutcome, JourneyMap, Operation } from '@/lib/journeys/schema';
import { postByHand } from './fixtures/by-hand';
import { type Journey, mintJourney } from './fixtures/journeys';
import { join, mintPerson, type Team } from './fixtures/people';
import { expect, test } from './fixtures/test';

test.setTimeout(120_000);

const since = '2026-01-05T09:30:00.000Z';
const base = (baseURL = '') => new URL(baseURL).origin;
const addressOf = (team: Team, journey: Journey) => `/api/w/${team.slug}/journeys/${journey.id}`;
const batch = (...operations: unknown[]) => ({
  operations: operations.map((operation) => ({ id: uuidv7(), operation })),
});

/** More than an action takes. */
const tooMuch = 'x'.repeat(1024 * 1024 + 1);

/** A map of this test alone, as whoever has only a session finds it. */
async function foundMap(request: APIRequestContext, team: Team, baseURL = '') {
  const journey = await mintJourney(team);
  const read = async () => {
    const answer = await request.get(addressOf(team, journey));
    expect(answer.status()).toBe(200);
    return ((await answer.json()) as { map: JourneyMap }).map;
  };
  const post = async (data: unknown) => {
    const answer = await request.post(`${addressOf(team, journey)}/operations`, {
      headers: { origin: base(baseURL), 'content-type': 'application/json' },
      data: typeof data === 'string' ? data : JSON.stringify(data),
    });
    return { status: answer.status(), ...((await answer.json()) as { value?: BatchOutcome }) };
  };
  return { journey, read, post, at: `${base(baseURL)}${addressOf(team, journey)}/operations` };
}

/** Fills the lane of pain points with thousands of cards, each of which says something of its own. */
async function fillLane(team: Team, { id }: Journey, laneId: string): Promise<void> {
  await inWorkspace(team.id, 'write', async (scope) => {
    const rows = await scope.tx
      .select({ id: steps.id })
      .from(steps)
      .where(scope.of(steps, eq(steps.journeyId, id)));
    for (let round = 0; round < 3; round += 1) {
      const said = Array.from({ length: 1000 }, (_, at) => newNote(uuidv7(), 'pain-points', `Pain ${at}`, since));
      await scope.tx
        .insert(notes)
        .values(said.map((note) => scope.row({ ...note, evidenceSince: new Date(note.evidenceSince) })));
      const places = said.map((note, at) => ({ noteId: note.id, stepId: rows[at % rows.length]?.id ?? '' }));
      const row = { journeyId: id, laneId };
      await scope.tx
        .insert(cards)
        .values(places.map((place, at) => scope.row({ ...row, ...place, id: uuidv7(), position: round * 1000 + at })));
    }
  });
}

test('a lane of three thousand cards is removed and brought back, more than which nobody sends at once', async ({
  page,
  team,
  baseURL,
}) => {
  const { journey, read, post, at } = await foundMap(page.request, team, baseURL);
  const lane = (await read()).lanes.find(({ kind }) => kind === 'pain-points');
  await fillLane(team, journey, lane?.id ?? '');
  const before = await read();
  const removal: Operation = { kind: 'remove-lane', id: lane?.id ?? '' };
  const restore = batch(invert(before, removal));
  const size = JSON.stringify(restore).length;
  expect(size).toBeGreaterThan(1024 * 1024);
  expect(await post(batch(removal))).toMatchObject({ status: 200, value: { refused: [] } });
  expect((await read()).cards).toEqual([]);

  // Of two large ones of one person that stay open one is let in, and of whoever is no member none.
  const held = await Promise.all([postByHand(at, team.owner), postByHand(at, team.owner)]);
  for (const one of held) await one.send(tooMuch);
  expect((await Promise.race(held.map(({ answered }) => answered))).status).toBe(429);
  const stranger = await postByHand(at, await mintPerson('Sam Stranger'));
  await stranger.send(tooMuch);
  expect((await stranger.answered).status).toBe(404);
  for (const one of held) one.leave();
  await expect.poll(async () => (await post(restore)).status, { timeout: 60_000 }).toBe(200);

  expect({ ...(await read()), revision: 0 }).toEqual({ ...before, revision: 0 });
  expect((await post('x'.repeat(9 * 1024 * 1024))).status).toBe(413);
});

test('who loses their role while what they send arrives changes nothing', async ({ page, team, baseURL }) => {
  const { read, at } = await foundMap(page.request, team, baseURL);
  const editor = await mintPerson('Eddy Editor');
  await join(team, editor, 'editor');
  const sent = JSON.stringify(batch({ kind: 'rename-journey', title: 'Taken' }));
  const change = await postByHand(at, editor);
  await change.send(sent.slice(0, 20));
  await inWorkspace(team.id, 'write', (scope) =>
    scope.tx
      .update(memberships)
      .set({ role: 'viewer' })
      .where(scope.of(memberships, eq(memberships.userId, editor.id))),
  );
  expect((await change.end(sent.slice(20))).status).toBe(403);
  expect((await read()).title).toBe('Buying shoes');
});

/** Requests that no browser of ours writes, on things of the map itself. */
function forged(map: JourneyMap): unknown[] {
  const [step, phase, lane, note] = [map.steps[0]?.id, map.phases[0]?.id, map.cards[0]?.laneId, map.notes[0]];
  const [made, one] = [uuidv7(), uuidv7()];
  const nothing = {
    ...{ kind: 'restore', personas: [], lanes: [], phases: [], steps: [], placements: [], touchpoints: [] },
    ...{ notes: [], cards: [], emotions: [] },
  };
  const card = (more: object) => ({ card: { id: one, laneId: lane, stepId: made, span: 1, ...more }, before: one });
  const point = { stepId: made, personaId: map.personas[0]?.id, state: 'as-is' };
  return [
    ...['', 'null', '[]', '5', '{"operations":{"length":9}}', `{"operations":${'['.repeat(99_999)}`],
    ...['__proto__', 'constructor', 'toString', ''].map((kind) => batch({ kind, id: step })),
    '{"__proto__":{"operations":[]},"operations":[{"id":"x","operation":{"__proto__":{"kind":"remove-lane"}}}]}',
    batch({ kind: 'rename-journey', title: '\0\ud800' }),
    batch({ kind: 'rename-journey', title: 'x'.repeat(900_000) }),
    ...[0, -1, 1e308, '2', null].map((span) => batch({ kind: 'set-span', id: map.cards[0]?.id, span })),
    ...[-3, '1', null, [1]].map((value) => batch({ kind: 'set-emotion', ...point, stepId: step, value, state: 'x' })),
    ...['0000-01-01', '2026-02-30', '+10000-01-01'].map((reviewOn) =>
      batch({ kind: 'set-journey', changes: { reviewOn } }),
    ),
    ...['javascript:alert(1)', 'data:text/html,x', 'https://bank.example@evil.example'].map((link) =>
      batch({ kind: 'edit-note', id: note?.id, changes: { link } }),
    ),
    batch({ ...nothing, phases: [made, one].map((id) => ({ phase: { id, name: 'two' }, before: null })) }),
    batch({ kind: 'move-phase', id: phase, before: phase }),
    // What contradicts itself: one card twice, one note twice, and a note that is on the map already.
    batch({
      ...nothing,
      steps: [{ step: { id: made, phaseId: phase, name: 'Forged', linkedJourneyId: null }, before: made }],
      cards: [card({ noteId: note?.id }), card({ noteId: made, span: 500 })],
      notes: [newNote(made, 'pain-points', 'a', since), newNote(made, 'text', 'b', since), { ...note, text: 'Stolen' }],
      emotions: [1, 2].map((value) => ({ ...point, value })),
    }),
  ];
}

test('what is forged is refused or done, and never a fault; what others said stands', async ({
  page,
  team,
  baseURL,
}) => {
  const { read, post } = await foundMap(page.request, team, baseURL);
  const before = await read();
  for (const data of forged(before))
    expect((await post(data)).status, JSON.stringify(data).slice(0, 200)).not.toBe(500);
  const after = await read();
  expect({ ...after, revision: 0, steps: [], cards: [], notes: [], emotions: [] }).toEqual({
    ...{ ...before, revision: 0, steps: [], cards: [], notes: [], emotions: [] },
  });
  expect(after.notes.filter(({ id }) => before.notes.some((one) => one.id === id))).toEqual(before.notes);
  expect(after.cards.map(({ span }) => span).sort()).toEqual([1, 500]);
  expect(after.emotions.map(({ value }) => value).sort()).toEqual([1, 2]);
});
