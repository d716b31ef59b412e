// A form is flooded with four times what the server can take: how long another workspace's customers wait meanwhile, against how long they wait in quiet.
import { closeDatabase } from '../db/client';
import { fieldsOf } from '../e2e/fixtures/forms';
import { mintSubmission } from '../lib/intake/submission';
import { mintForms } from './fixtures/forms';
import { load, request } from './fixtures/load';
import { median } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 5);
const ROUND_MS = 4000;
/** As many connections as fill the server, four times over. */
const FLOOD = 4 * 32;
/** Answers a second at the quiet form. */
const QUIET = 100;
const ALLOWED = 2;

const [flooded] = await mintForms(1);
const [quiet] = await mintForms(1);
await closeDatabase();
if (!flooded || !quiet) throw new Error('There is no form');

const port = Number(new URL(process.env.BASE_URL ?? '').port);
const type = { 'content-type': 'application/x-www-form-urlencoded' };
const answers = (form: typeof flooded) => () => {
  const submission = mintSubmission(form.linkId, form.versionId);
  const fields = { submission, lang: 'en', ...fieldsOf(form, 3, 'It came a day late.') };
  return request('POST', `/f/${form.token}?answer`, type, new URLSearchParams(fields).toString());
};
const calm = () => load({ port, next: answers(quiet), connections: 8, rate: QUIET, forMs: ROUND_MS });
const flood = () => load({ port, next: answers(flooded), connections: FLOOD, forMs: ROUND_MS });

const p99 = { alone: [] as number[], beside: [] as number[] };
for (let round = -1; round < ROUNDS; round += 1) {
  const alone = await calm();
  const [beside, crowd] = await Promise.all([calm(), flood()]);
  const refused = crowd.statuses.get(429) ?? 0;
  const taken = crowd.statuses.get(303) ?? 0;
  if (alone.statuses.size + beside.statuses.size > 2 || !beside.statuses.has(303)) throw new Error('Not all are taken');
  if (taken + refused < [...crowd.statuses.values()].reduce((sum, n) => sum + n, 0))
    throw new Error('Not taken, not 429');
  // The first round warms up caches, prepared statements and the compiler.
  if (round < 0) continue;
  p99.alone.push(alone.p99);
  p99.beside.push(beside.p99);
  console.log(
    `  alone p99 ${alone.p99.toFixed(1)} ms, beside the flood ${beside.p99.toFixed(1)} ms; ` +
      `of the flood ${taken} were taken and ${refused} asked to wait`,
  );
}
const ratio = median(p99.beside) / median(p99.alone);
if (ratio > ALLOWED) {
  console.log(`TOO SLOW: ${ALLOWED} times the quiet wait is allowed`);
  process.exitCode = 1;
}
console.log(`flood ratio ${ratio.toFixed(2)}`);
