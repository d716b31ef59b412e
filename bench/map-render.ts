// Server time of the demo map against a page that only checks the session; and the script that each page loads before it can be used.
import { asc, eq } from 'drizzle-orm';
import { closeDatabase } from '../db/client';
import { forms } from '../db/schema/feedback';
import { journeys, placements } from '../db/schema/journeys';
import { personas } from '../db/schema/personas';
import { users } from '../db/schema/users';
import { workspaces } from '../db/schema/workspaces';
import { inWorkspace } from '../db/scope';
import { system } from '../db/system';
import { launch, scriptOf } from './fixtures/browser';
import { byTurns, sessionCookie, timed } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 60);
const ALLOWED_KB = 180;

const [owner] = await system().select().from(users).where(eq(users.email, 'demo@touchline.example'));
const [demo] = await system().select().from(workspaces).where(eq(workspaces.slug, 'demo'));
if (!owner || !demo) throw new Error('The demo workspace is missing');
const [place, persona, form] = await inWorkspace(demo.id, 'read', async (scope) => {
  const { tx } = scope;
  const [[place], [persona], [form]] = await Promise.all([
    tx
      .select({ journeyId: journeys.id, touchpointId: placements.touchpointId })
      .from(journeys)
      .innerJoin(placements, scope.of(placements, eq(placements.journeyId, journeys.id)))
      .where(scope.of(journeys))
      .orderBy(asc(journeys.id), asc(placements.id))
      .limit(1),
    tx.select({ id: personas.id }).from(personas).where(scope.of(personas)).limit(1),
    tx.select({ id: forms.id }).from(forms).where(scope.of(forms)).limit(1),
  ]);
  return [place, persona, form] as const;
});
if (!place || !persona || !form) throw new Error('The demo workspace has no map, no persona or no form');

const cookie = await sessionCookie(owner);
const map = `/w/demo/journeys/${place.journeyId}`;
const { ours, baseline } = await byTurns(
  ROUNDS,
  () => timed(map, cookie),
  () => timed('/profile', cookie),
);

const pages = [
  '/profile',
  '/new',
  '/w/demo',
  '/w/demo/journeys',
  map,
  `${map}?touchpoint=${place.touchpointId}`,
  '/w/demo/personas',
  `/w/demo/personas/${persona.id}`,
  '/w/demo/feedback',
  `/w/demo/feedback?touchpoint=${place.touchpointId}`,
  '/w/demo/feedback/forms/new',
  `/w/demo/feedback/forms/${form.id}`,
  '/w/demo/feedback/answers',
  '/w/demo/feedback/answers/cases',
  '/w/demo/feedback/export',
  '/w/demo/feedback/import',
  '/w/demo/insights',
  `/w/demo/insights/${place.journeyId}`,
  '/w/demo/settings',
];

const browser = await launch();
const rows = [];
// A first visit at a time: another page's requests would share the line.
for (const path of pages) rows.push(await scriptOf(browser, cookie, path));
await browser.close();
await closeDatabase();

console.log(`script before use (allowed ${ALLOWED_KB} KB), and fetched later by itself`);
for (const { path, status, before, later } of rows) {
  const verdict = status !== 200 ? `answered ${status}` : before > ALLOWED_KB ? 'TOO MUCH' : '';
  console.log(
    `  ${before.toFixed(0).padStart(4)} KB  +${later.toFixed(0).padStart(3)} KB  ${path}  ${verdict}`.trimEnd(),
  );
}
console.log(`heaviest page ${Math.max(...rows.map(({ before }) => before)).toFixed(0)} KB`);
console.log(
  `page that only checks the session ${baseline.toFixed(1)} ms, demo map ${ours.toFixed(1)} ms (medians of ${ROUNDS})`,
);
if (rows.some(({ status, before }) => status !== 200 || before > ALLOWED_KB)) process.exitCode = 1;
console.log(`map-render ratio ${(ours / baseline).toFixed(2)}`);
