import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { asc, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { v7 as uuidv7 } from 'uuid';
import { forms, partialResponses, responses } from '@/db/schema/feedback';
import type { FormContent, Question } from '@/db/schema/form-content';
import { journeyOperations, steps } from '@/db/schema/journeys';
import { touchpoints } from '@/db/schema/touchpoints';
import { users } from '@/db/schema/users';
import { memberships, workspaces } from '@/db/schema/workspaces';
import { Scope } from '@/db/scope';
import { standardContent } from '@/lib/feedback/content/standard';
import { createDraft, publishForm } from '@/lib/feedback/mutations';
import { defaultWordings } from '@/lib/feedback/wordings';
import { createJourney } from '@/lib/journeys/making/creation';
import { diceOf, type Met, type Visit, visit } from './fixtures/customers';
import { rollupsAndRecount } from './fixtures/forms';
import { openTestbed, type Testbed, type Victim } from './fixtures/testbed';

const workspaceId = uuidv7();
const timeZone = 'Europe/Amsterdam';

/** A transaction on the testbed's database, which is not the one that this process is set to. */
async function onDatabase<T>(url: string, work: (scope: Scope) => Promise<T>): Promise<T> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await drizzle(client).transaction(async (tx) => {
      await tx.execute(sql.raw(`SET LOCAL app.workspace_id = '${workspaceId}'`));
      return work(new Scope(tx, workspaceId, null));
    });
  } finally {
    await client.end();
  }
}

/** A map with one step, and an editor who is signed in. */
async function mintAuthor(bed: Testbed) {
  const userId = uuidv7();
  const made = await onDatabase(bed.databaseUrl, async (scope) => {
    await scope.tx
      .insert(users)
      .values({ id: userId, email: `${userId}@people.example`, name: 'Eva Editor', emailVerifiedAt: new Date() });
    await scope.tx.insert(memberships).values(scope.row({ id: uuidv7(), userId, role: 'editor' as const }));
    const { id } = await createJourney(scope, { template: 'blank', locale: 'en', personaIds: [] });
    const [step] = await scope.tx
      .select({ id: steps.id })
      .from(steps)
      .where(scope.of(steps, eq(steps.journeyId, id)));
    return { journeyId: id, stepId: step?.id ?? '' };
  });
  const session = await encode({ token: { sub: userId, sessionEpoch: 0 }, secret: bed.authSecret });
  return { ...made, cookie: `next-auth.session-token=${session}` };
}

/** Names a step again and again, as the map does on a connection that may break: with the same id until it is answered for. */
async function author(url: string, map: Awaited<ReturnType<typeof mintAuthor>>, over: () => boolean) {
  const saved: string[] = [];
  for (let turn = 1; !over(); turn += 1) {
    const name = `Name ${turn}`;
    const operation = { kind: 'rename-step', id: map.stepId, name };
    const body = JSON.stringify({ operations: [{ id: uuidv7(), operation }] });
    const headers = { cookie: map.cookie, origin: url, 'content-type': 'application/json' };
    const send = () =>
      fetch(`${url}/api/w/${workspaceId}/journeys/${map.journeyId}/operations`, { method: 'POST', headers, body })
        .then(async (answer) => answer.status === 200 && (await answer.json()).value.applied.length === 1)
        .catch(() => false);
    while (!(await send())) await pause(50);
    saved.push(name);
  }
  return saved;
}

const text = (en: string) => ({ en });
const asked = { help: {}, show: null, jumps: [], required: true, notApplicable: false };

function questions(): Question[] {
  const [scale] = standardContent('nps', { en: defaultWordings.nps.en }).questions;
  if (!scale) throw new Error('It asks nothing');
  const choices = ['Phone', 'Shop'].map((label) => ({ id: uuidv7(), label: text(label) }));
  return [
    scale,
    { ...asked, id: uuidv7(), type: 'single', title: text('Where?'), choices, other: false },
    { ...asked, id: uuidv7(), type: 'long-text', title: text('Why?') },
  ];
}

/** An open form at a touchpoint of its own. */
async function mintForm(bed: Testbed, pages: 'one' | 'all', quota: number | null = null): Promise<Met> {
  const content: FormContent = {
    languages: ['en'],
    questions: questions(),
    endings: [{ id: uuidv7(), scores: null, title: text('Thank you'), text: {}, next: null }],
    look: { colour: null, logoFileId: null, pages },
    hiddenFields: [],
  };
  return onDatabase(bed.databaseUrl, async (scope) => {
    const touchpointId = uuidv7();
    await scope.tx.insert(touchpoints).values(scope.row({ id: touchpointId, name: 'Return' }));
    const { id, links } = await createDraft(scope, { name: 'Return', content, touchpointIds: [touchpointId] });
    const published = await publishForm(scope, { id, revision: 0 });
    await scope.tx
      .update(forms)
      .set({ quota })
      .where(scope.of(forms, eq(forms.id, id)));
    return { id, address: `${bed.url}/f/${links[0]?.token}`, content: published.content };
  });
}

/** Twenty kills, some of a database that is recovering, in an order of chance. */
function victimsOf(dice: () => number): Victim[] {
  const counts: [Victim, number][] = [
    ['postgres', 8],
    ['recovering', 4],
    ['server', 8],
  ];
  const all = counts.flatMap(([victim, n]) => Array.from({ length: n }, () => ({ victim, place: dice() })));
  return all.sort((a, b) => a.place - b.place).map(({ victim }) => victim);
}

type Row = Pick<typeof responses.$inferSelect, 'formId' | 'id' | 'answers'>;

/** What is not there as the customers were told. */
function broken(visits: readonly Visit[], completed: readonly Row[], partial: readonly Row[]): string[] {
  const byVisit = (rows: readonly Row[]) =>
    new Map(rows.map(({ formId, id, answers }) => [`${formId} ${id}`, answers]));
  const [whole, half] = [byVisit(completed), byVisit(partial)];
  return visits.flatMap(({ form, submission, told, answers, unsure }) => {
    const name = `${form.id} ${submission}`;
    const [stored, kept] = [whole.get(name), half.get(name)];
    const as = (fault: string) => [`${name}, ${told}: ${fault} ${JSON.stringify({ answers, stored, kept })}`];
    if (stored && kept) return as('stored, and partial as well');
    if (told === 'thanked') return isDeepStrictEqual(stored, answers) ? [] : as('not stored as it was sent');
    if (stored) return told === 'full' || !unsure ? as('stored all the same') : [];
    if (told !== 'kept') return [];
    // What was sent after it may have come too.
    return isDeepStrictEqual(unsure ? { ...kept, ...answers } : answers, kept) ? [] : as('not kept as it was sent');
  });
}

const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 32));

test('what was promised is there once and as it was sent, through twenty times kill -9 of database and server', async () => {
  test.setTimeout(600_000);
  const dice = diceOf(seed);
  const bed = await openTestbed({ TRUSTED_PROXY: '1' });
  try {
    await onDatabase(bed.databaseUrl, async (scope) => {
      const workspace = { id: workspaceId, slug: workspaceId, name: 'Durable', locale: 'en' as const, timeZone };
      await scope.tx.insert(workspaces).values(workspace);
    });
    const endless = await Promise.all([mintForm(bed, 'all'), mintForm(bed, 'one')]);
    const quotas = [10, 25, 100];
    const limited = await Promise.all(
      quotas.flatMap((quota) =>
        (['all', 'one'] as const).map(async (pages) => ({ ...(await mintForm(bed, pages, quota)), quota })),
      ),
    );

    const map = await mintAuthor(bed);
    const visits: Visit[] = [];
    const heard = new Set<number>();
    let [over, people, thanked] = [false, 0, 0];
    const crowd = Array.from({ length: 16 }, async () => {
      while (!over) {
        people += 1;
        const own = diceOf(seed + people);
        const among = own() < 0.3 ? limited : endless;
        const form = among[people % among.length];
        const from = `10.${(people >> 16) & 255}.${(people >> 8) & 255}.${people & 255}`;
        const done = form && (await visit(form, from, { dice: own, over: () => over, heard: (it) => heard.add(it) }));
        if (done) visits.push(done);
        if (done?.told === 'thanked') thanked += 1;
      }
    });
    const naming = author(new URL(bed.url).origin, map, () => over);
    /** @returns milliseconds until somebody is thanked */
    const untilThanked = async () => {
      const [since, before] = [performance.now(), thanked];
      await expect.poll(() => thanked, { timeout: 60_000, intervals: [10] }).toBeGreaterThan(before);
      return Math.round(performance.now() - since);
    };
    const waits: string[] = [];
    let longest = 0;
    await untilThanked();
    for (const victim of victimsOf(dice)) {
      await pause(100 + dice() * 1200);
      const since = performance.now();
      await bed.kill(victim);
      const back = Math.round(performance.now() - since);
      const wait = await untilThanked();
      longest = Math.max(longest, wait);
      waits.push(`${victim} ${back} + ${wait}`);
    }
    await pause(500);
    over = true;
    await Promise.all(crowd);
    const saved = await naming;

    const [completed, partial, { counted, recount }, logged, [step]] = await onDatabase(bed.databaseUrl, (scope) =>
      Promise.all([
        scope.tx.select().from(responses).where(scope.of(responses)),
        scope.tx.select().from(partialResponses).where(scope.of(partialResponses)),
        rollupsAndRecount(scope, timeZone),
        scope.tx
          .select({ operation: journeyOperations.operation })
          .from(journeyOperations)
          .where(scope.of(journeyOperations, eq(journeyOperations.journeyId, map.journeyId)))
          .orderBy(asc(journeyOperations.revision)),
        scope.tx
          .select({ name: steps.name })
          .from(steps)
          .where(scope.of(steps, eq(steps.id, map.stepId))),
      ]),
    );
    const told = (what: Visit['told']) => visits.filter((one) => one.told === what);
    console.log(`TEST_SEED=${seed}; ms until it was back and until somebody was thanked: ${waits.join(', ')}`);
    console.log(
      `${people} customers; ${told('thanked').length} thanked, ${completed.length} stored; ${told('kept').length} left halfway, ${partial.length} partial; ${told('full').length} found it full; ${saved.length} names saved; heard ${[...heard].join(', ')}`,
    );
    expect(broken(visits, completed, partial)).toEqual([]);
    expect(new Set(completed.map(({ id }) => id)).size).toBe(completed.length);
    expect(counted).toEqual(recount);
    const countOf = (id: string) => completed.filter(({ formId }) => formId === id).length;
    const full = new Set(told('full').map(({ form }) => form.id));
    expect(full.size).toBeGreaterThan(0);
    for (const { id, quota } of limited) {
      if (full.has(id)) expect(countOf(id)).toBe(quota);
      else expect(countOf(id)).toBeLessThanOrEqual(quota);
    }
    expect([...heard].filter((status) => ![200, 303, 410, 429, 503].includes(status))).toEqual([]);
    expect(logged.map(({ operation }) => operation.name)).toEqual(saved);
    expect(step?.name).toBe(saved.at(-1));
    expect(longest).toBeLessThan(5000);
  } finally {
    await bed.close();
  }
});
