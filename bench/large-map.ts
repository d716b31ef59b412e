// Opening a map of 500 steps and 3,000 cards against the demo map: server time and first paint; and the script that it loads before it can be used.
import type { Browser } from '@playwright/test';
import { and, asc, eq } from 'drizzle-orm';
import { closeDatabase } from '../db/client';
import { journeys } from '../db/schema/journeys';
import { users } from '../db/schema/users';
import { workspaces } from '../db/schema/workspaces';
import { inWorkspace } from '../db/scope';
import { system } from '../db/system';
import { mintLargeMap } from '../e2e/fixtures/large-map';
import { mintTeam } from '../e2e/fixtures/people';
import { launch, scriptOf, signedIn } from './fixtures/browser';
import { baseUrl, byTurns, sessionCookie, timed } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 40);
const PAINTS = Number(process.argv[3] ?? 12);
const [ALLOWED, ALLOWED_KB] = [5, 200];

const [demoOwner] = await system().select().from(users).where(eq(users.email, 'demo@touchline.example'));
const [demo] = await system().select().from(workspaces).where(eq(workspaces.slug, 'demo'));
if (!demoOwner || !demo) throw new Error('The demo workspace is missing');
const [first] = await inWorkspace(demo.id, 'read', (scope) =>
  scope.tx
    .select({ id: journeys.id })
    .from(journeys)
    .where(scope.of(journeys, and(eq(journeys.state, 'current'))))
    .orderBy(asc(journeys.id))
    .limit(1),
);
if (!first) throw new Error('The demo workspace has no map');
const team = await mintTeam('A large map');
const large = { path: (await mintLargeMap(team)).path, cookie: await sessionCookie(team.owner) };
const small = { path: `/w/demo/journeys/${first.id}`, cookie: await sessionCookie(demoOwner) };
await closeDatabase();

const server = await byTurns(
  ROUNDS,
  () => timed(large.path, large.cookie),
  () => timed(small.path, small.cookie),
);

/** Milliseconds until something of the map is painted, and until it answers to the hand. The cache holds the app already. */
async function opened(browser: Browser, { path, cookie }: typeof large) {
  const context = await signedIn(browser, cookie);
  const page = await context.newPage();
  await page.goto(`${baseUrl}${path}`, { waitUntil: 'networkidle' });
  await page.goto('about:blank');
  await page.goto(`${baseUrl}${path}`, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const grid = document.querySelector('[role=grid]');
    return grid !== null && Object.keys(grid).some((key) => key.startsWith('__reactProps'));
  });
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    alive: performance.now(),
  }));
  await context.close();
  return times;
}

const browser = await launch();
const alive = { large: [] as number[], small: [] as number[] };
const painted = (map: typeof large, into: number[]) => async () => {
  const times = await opened(browser, map);
  into.push(times.alive);
  return times.paint;
};
const paint = await byTurns(PAINTS, painted(large, alive.large), painted(small, alive.small));
const script = await scriptOf(browser, large.cookie, large.path);
await browser.close();

const least = (values: readonly number[]) => Math.min(...values).toFixed(0);
const ratio = Math.max(server.ours / server.baseline, paint.ours / paint.baseline);
console.log(
  `script before use ${script.before.toFixed(0)} KB (allowed ${ALLOWED_KB}), +${script.later.toFixed(0)} KB later`,
);
console.log(`answers to the hand after ${least(alive.large)} ms at best, the demo map after ${least(alive.small)} ms`);
console.log(
  `first paint: demo map ${paint.baseline.toFixed(0)} ms, large map ${paint.ours.toFixed(0)} ms (medians of ${PAINTS})`,
);
console.log(
  `server: demo map ${server.baseline.toFixed(1)} ms, large map ${server.ours.toFixed(1)} ms (medians of ${ROUNDS})`,
);
if (ratio > ALLOWED || script.before > ALLOWED_KB || script.status !== 200) {
  console.log(`TOO MUCH: ${ALLOWED} times and ${ALLOWED_KB} KB are allowed`);
  process.exitCode = 1;
}
console.log(`large-map ratio ${ratio.toFixed(2)}`);
