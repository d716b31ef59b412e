// Answers taken a second by POST /f/…, each committed before its reply, against a bare server that does one single-row INSERT a request.
import { type ChildProcess, fork } from 'node:child_process';
import postgres from 'postgres';
import { closeDatabase } from '../db/client';
import { fieldsOf } from '../e2e/fixtures/forms';
import { mintSubmission } from '../lib/intake/submission';
import { mintForms } from './fixtures/forms';
import { load, type Measured, request } from './fixtures/load';
import { median } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 5);
const ROUND_MS = 3000;
const CONNECTIONS = 32;
const FORMS = 20;
const ALLOWED_P99 = 100;

const forms = await mintForms(FORMS);

const owner = postgres(process.env.DATABASE_OWNER_URL ?? '', { max: 1, onnotice: () => {} });
await owner.unsafe(`CREATE TABLE bare_responses (id uuid PRIMARY KEY, form_id uuid NOT NULL, submission_id uuid NOT NULL,
  locale text NOT NULL, score smallint, answers jsonb NOT NULL, created_at timestamptz NOT NULL,
  UNIQUE (form_id, submission_id))`);
await owner.unsafe('GRANT INSERT ON bare_responses TO PUBLIC');

const bare: ChildProcess = fork(new URL('./fixtures/bare-intake.ts', import.meta.url), {
  execArgv: ['--import', 'tsx'],
});
const barePort = await new Promise<number>((resolve) => bare.once('message', (port) => resolve(Number(port))));
const ourPort = Number(new URL(process.env.BASE_URL ?? '').port);

let turn = 0;
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const why = 'It came a day late.';
type Form = (typeof forms)[number];
const next = (path: (token: string) => string, said: (one: Form, score: number) => Record<string, string>) => () => {
  turn += 1;
  const one = forms[turn % FORMS];
  if (!one) throw new Error('There is no form');
  const fields = {
    form: one.id,
    submission: mintSubmission(one.linkId, one.versionId),
    lang: 'en',
    ...said(one, 1 + (turn % 3)),
  };
  return request('POST', path(one.token), form, new URLSearchParams(fields).toString());
};
const ours = next(
  (token) => `/f/${token}?answer`,
  (one, score) => fieldsOf(one, score, why),
);
const theirs = next(
  () => '/',
  (_, score) => ({ score: `${score}`, why }),
);
const shared = { connections: CONNECTIONS, forMs: ROUND_MS };

function all303(measured: Measured): Measured {
  if ([...measured.statuses.keys()].some((status) => status !== 303)) {
    throw new Error(`Answered ${[...measured.statuses].map(([status, n]) => `${n} × ${status}`).join(', ')}`);
  }
  return measured;
}

const perSecond = { ours: [] as number[], bare: [] as number[] };
for (let round = -1; round < ROUNDS; round += 1) {
  const a = all303(await load({ ...shared, port: ourPort, next: ours }));
  const b = all303(await load({ ...shared, port: barePort, next: theirs }));
  // The first round warms up caches, prepared statements and the compiler.
  if (round < 0) continue;
  perSecond.ours.push(a.perSecond);
  perSecond.bare.push(b.perSecond);
  console.log(
    `  ours ${a.perSecond.toFixed(0)} a second, p50 ${a.p50.toFixed(1)} ms, p99 ${a.p99.toFixed(1)} ms; ` +
      `bare ${b.perSecond.toFixed(0)}, p50 ${b.p50.toFixed(1)} ms, p99 ${b.p99.toFixed(1)} ms`,
  );
}
const [full, baseline] = [median(perSecond.ours), median(perSecond.bare)];
const half = all303(await load({ ...shared, port: ourPort, next: ours, rate: full / 2 }));
bare.kill();
await owner.unsafe('DROP TABLE bare_responses');
await owner.end();
await closeDatabase();

const ratio = full / baseline;
console.log(`bare INSERT ${baseline.toFixed(0)} a second, answers ${full.toFixed(0)} a second (medians of ${ROUNDS})`);
console.log(
  `at half of that, ${half.perSecond.toFixed(0)} a second: p50 ${half.p50.toFixed(1)} ms, p99 ${half.p99.toFixed(1)} ms`,
);
if (ratio < 1 || half.p99 > ALLOWED_P99) {
  console.log(`NOT ENOUGH: as many as the bare server, and a p99 of ${ALLOWED_P99} ms at half load, are wanted`);
  process.exitCode = 1;
}
console.log(`intake ratio ${ratio.toFixed(2)}`);
