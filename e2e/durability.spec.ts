import { expect, test } from '@playwright/test';
import { asc, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { encode } from 'next-auth/jwt';
import postgres from 'postgres';
import { v7 as uuidv7 } from 'uuid';
import { responses } from '@/db/schema/feedback';
import { journeyOperations, steps } from '@/db/schema/journeys';
import { touchpoints } from '@/db/schema/touchpoints';
import { users } from '@/db/schema/users';
import { memberships, workspaces } from '@/db/schema/workspaces';
import { Scope } from '@/db/scope';
import { createForm } from '@/lib/feedback/mutations';
import { defaultWordings } from '@/lib/feedback/wordings';
import { createJourney } from '@/lib/journeys/making/creation';
import { fieldsOf, type MintedForm, rollupsAndRecount } from './fixtures/forms';
import { openTestbed, type Testbed } from './fixtures/testbed';

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

type Sent = { submission: string; score: number };

/** Someone with a form open, on a connection that may break at any moment. */
async function customer(
  form: MintedForm,
  address: string,
  score: number,
  givesUp: boolean,
  over: () => boolean,
  thanked: Sent[],
) {
  const submission = await openForm(address, over);
  if (!submission) return;
  while (true) {
    const body = new URLSearchParams({ submission, lang: 'en', ...fieldsOf(form, score, `score ${score}`) });
    const arrived = await fetch(`${address}?answer`, { method: 'POST', body, redirect: 'manual' })
      .then(async (answer) => {
        const thanks = answer.status === 303 && answer.headers.get('location')?.includes('thanks=');
        // What came was promised, even where the line breaks while its body is read.
        await answer.body?.cancel().catch(() => {});
        return thanks;
      })
      .catch(() => false);
    if (arrived) {
      thanked.push({ submission: submission.split('.')[0] ?? '', score });
      return;
    }
    if (givesUp) return;
  }
}

async function openForm(address: string, over: () => boolean): Promise<string | undefined> {
  while (!over()) {
    const page = await fetch(address)
      .then((answer) => answer.text())
      .catch(() => '');
    const submission = /name="submission" value="([^"]+)"/.exec(page)?.[1];
    if (submission) return submission;
  }
  return undefined;
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
    while (!(await send()));
    saved.push(name);
  }
  return saved;
}

test('every answer that got its thanks is there once, and so is every saved name, through kill -9 of database and server', async () => {
  test.setTimeout(600_000);
  const bed = await openTestbed();
  try {
    const form = await onDatabase(bed.databaseUrl, async (scope) => {
      const touchpoint = { id: uuidv7(), name: 'Return' };
      await scope.tx
        .insert(workspaces)
        .values({ id: workspaceId, slug: workspaceId, name: 'Durable', locale: 'en', timeZone });
      await scope.tx.insert(touchpoints).values(scope.row(touchpoint));
      return createForm(scope, { touchpointId: touchpoint.id, metric: 'nps', wordings: defaultWordings.nps });
    });

    const map = await mintAuthor(bed);
    const address = `${bed.url}/f/${form.token}`;
    const thanked: Sent[] = [];
    let over = false;
    const crowd = Array.from({ length: 16 }, async (_, place) => {
      for (let round = 0; !over; round += 1) {
        await customer(form, address, (place + round) % 11, round % 4 === 3, () => over, thanked);
      }
    });
    const naming = author(new URL(bed.url).origin, map, () => over);
    const more = (n: number) => {
      const goal = thanked.length + n;
      return expect.poll(() => thanked.length, { timeout: 60_000 }).toBeGreaterThan(goal);
    };
    for (const victim of ['postgres', 'server', 'postgres', 'server'] as const) {
      await more(100);
      await bed.kill(victim);
    }
    await more(100);
    over = true;
    await Promise.all(crowd);
    const saved = await naming;

    const [stored, { counted, recount }, logged, [step]] = await onDatabase(bed.databaseUrl, (scope) =>
      Promise.all([
        scope.tx.select().from(responses).where(scope.of(responses)),
        rollupsAndRecount(scope, 'nps', timeZone),
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
    const scores = new Map(stored.map((row) => [row.submissionId, row.score]));
    expect(scores.size).toBe(stored.length);
    expect(thanked.filter(({ submission, score }) => scores.get(submission) !== score)).toEqual([]);
    expect(new Set(thanked.map(({ submission }) => submission)).size).toBe(thanked.length);
    expect(counted).toEqual(recount);
    expect(logged.map(({ operation }) => operation.name)).toEqual(saved);
    expect(step?.name).toBe(saved.at(-1));
    console.log(
      `${saved.length} names saved; ${thanked.length} thanked, ${stored.length} stored, none lost, none twice`,
    );
  } finally {
    await bed.close();
  }
});
