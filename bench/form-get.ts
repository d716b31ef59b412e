// Forms shown a second by GET /f/…, against a bare server that returns the same bytes from memory.
import { type ChildProcess, fork } from 'node:child_process';
import { closeDatabase } from '../db/client';
import { mintForms } from './fixtures/forms';
import { load, request } from './fixtures/load';
import { median } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 5);
const ROUND_MS = 3000;
const ALLOWED = 0.3;

const base = new URL(process.env.BASE_URL ?? '');
const forms = await mintForms(20);
await closeDatabase();

const headers = { 'accept-encoding': 'gzip', 'accept-language': 'en' };
const answer = await fetch(new URL(`/f/${forms[0]?.token}`, base), { headers });
const page = Buffer.from(await answer.arrayBuffer());
const bare: ChildProcess = fork(new URL('./fixtures/bare-intake.ts', import.meta.url), {
  execArgv: ['--import', 'tsx'],
  env: { ...process.env, BARE_PAGE: page.toString('base64') },
});
const barePort = await new Promise<number>((resolve) => bare.once('message', (port) => resolve(Number(port))));

let turn = 0;
const ours = () => {
  turn += 1;
  return request('GET', `/f/${forms[turn % forms.length]?.token}`, headers);
};
const theirs = request('GET', '/', headers);
const shared = { connections: 32, forMs: ROUND_MS };
const perSecond = { ours: [] as number[], bare: [] as number[] };
for (let round = -1; round < ROUNDS; round += 1) {
  const a = await load({ ...shared, port: Number(base.port), next: ours });
  const b = await load({ ...shared, port: barePort, next: () => theirs });
  if ([...a.statuses.keys(), ...b.statuses.keys()].some((status) => status !== 200)) throw new Error('Not all are 200');
  // The first round warms up caches, prepared statements and the compiler.
  if (round < 0) continue;
  perSecond.ours.push(a.perSecond);
  perSecond.bare.push(b.perSecond);
  console.log(`  ours ${a.perSecond.toFixed(0)} a second, p99 ${a.p99.toFixed(1)} ms; bare ${b.perSecond.toFixed(0)}`);
}
bare.kill();
const [full, baseline] = [median(perSecond.ours), median(perSecond.bare)];
console.log(
  `bare ${baseline.toFixed(0)} a second, forms ${full.toFixed(0)} a second (medians of ${ROUNDS}), ${page.length} bytes each`,
);
if (full / baseline < ALLOWED) {
  console.log(`NOT ENOUGH: ${ALLOWED} of the bare server is wanted`);
  process.exitCode = 1;
}
console.log(`form-get ratio ${(full / baseline).toFixed(2)}`);
