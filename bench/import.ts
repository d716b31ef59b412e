// Rows a second of an import of past answers, 25 columns each, against COPY into a bare table of the same columns; a form is answered meanwhile.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import { v7 as uuidv7 } from 'uuid';
import { closeDatabase } from '../db/client';
import { imports } from '../db/schema/exchange';
import type { Question } from '../db/schema/form-content';
import { touchpoints } from '../db/schema/touchpoints';
import { workspaces } from '../db/schema/workspaces';
import { inWorkspace, type Scope } from '../db/scope';
import { goNoFurther, mapImport, startImport } from '../lib/exchange/mutations';
import { findImport } from '../lib/exchange/queries';
import { targetCode } from '../lib/exchange/targets';
import { standardContent } from '../lib/feedback/content/standard';
import { createDraft, publishForm } from '../lib/feedback/mutations';
import { defaultWordings } from '../lib/feedback/wordings';
import { fileStore, keyOf } from '../lib/files/store';
import { mintSubmission } from '../lib/intake/submission';
import { load, request } from './fixtures/load';

const ROWS = Number(process.argv[2] ?? 200_000);
const WANTED = 0.3;
const RATE = 100;
const MOST_MEMORY = 700;

const directory = await mkdtemp(path.join(tmpdir(), 'touchline-import-'));
process.env.TOUCHLINE_FILES_DIR = path.join(directory, 'files');
const workspaceId = uuidv7();
const write = <T>(work: Parameters<typeof inWorkspace<T>>[2]) => inWorkspace(workspaceId, 'write', work);

/** Twenty-two questions: scores, texts, choices and numbers by turns. */
function asked(): Question[] {
  const [scale] = standardContent('nps', defaultWordings.nps).questions;
  if (!scale) throw new Error('There is no question');
  const common = { help: {}, show: null, jumps: [], required: false, notApplicable: true };
  return Array.from({ length: 22 }, (_, at): Question => {
    const one = { ...common, id: uuidv7(), title: { en: `Question ${at}` } };
    if (at % 4 === 0) return { ...scale, ...one };
    if (at % 4 === 1) return { ...one, type: 'long-text' };
    if (at % 4 === 2) return { ...one, type: 'number', min: null, max: null };
    return {
      ...one,
      type: 'single',
      choices: ['Web', 'Shop'].map((en) => ({ id: uuidv7(), label: { en } })),
      other: false,
    };
  });
}

const form = await write(async (scope) => {
  const slug = `import-${workspaceId.slice(-12)}`;
  await scope.tx
    .insert(workspaces)
    .values({ id: workspaceId, slug, name: 'Import', locale: 'en', timeZone: 'Europe/Amsterdam' });
  const touchpointId = uuidv7();
  await scope.tx.insert(touchpoints).values(scope.row({ id: touchpointId, name: 'Hotline' }));
  const content = { ...standardContent('nps', defaultWordings.nps), questions: asked() };
  const { id, links } = await createDraft(scope, { name: 'Past', content, touchpointIds: [touchpointId] });
  const { versionId } = await publishForm(scope, { id, revision: 0 });
  return { id, versionId, touchpointId, questions: content.questions, link: links[0] };
});
const { link } = form;
if (!link) throw new Error('The form has no link');

const place = path.join(directory, 'past.csv');
const head = ['key', 'date', 'language', ...form.questions.map(({ title }) => title.en ?? '')];
const cell = ({ type }: Question, n: number) =>
  type === 'long-text'
    ? `"It came a day late, and nobody said why ${n}"`
    : type === 'single'
      ? ['Web', 'Shop'][n % 2]
      : n % 11;
const past = await open(place, 'w');
await past.write(`${head.join()}\n`);
for (let from = 0; from < ROWS; from += 1000) {
  const rows = Array.from({ length: Math.min(1000, ROWS - from) }, (_, at) => {
    const n = from + at;
    // As programs write them: in the order in which they came, over three hundred days.
    const date = new Date(Date.UTC(2025, 0, 1) + (n / ROWS) * 300 * 86_400_000).toISOString();
    return `order-${n},${date},en,${form.questions.map((question) => cell(question, n)).join()}\n`;
  });
  await past.write(rows.join(''));
}
const { size } = await past.stat();
await past.close();

const owner = postgres(process.env.DATABASE_OWNER_URL ?? '', { max: 1, onnotice: () => {} });
await owner.unsafe(`CREATE TABLE bare_import (${head.map((_, at) => `c${at} text`).join()})`);
const copied = performance.now();
await pipeline(
  createReadStream(place),
  await owner.unsafe('COPY bare_import FROM STDIN (FORMAT csv, HEADER)').writable(),
);
const bare = ROWS / ((performance.now() - copied) / 1000);
await owner.unsafe('DROP TABLE bare_import');

const server: ChildProcess = fork(new URL('./fixtures/forms-and-imports.ts', import.meta.url), {
  execArgv: ['--import', 'tsx', '--conditions', 'react-server'],
});
const [{ port }] = (await once(server, 'message')) as [{ port: number }];
const [first] = form.questions;
const answers = (forMs: number) =>
  load({
    ...{ port, connections: 8, forMs, rate: RATE },
    next: () => {
      const submission = mintSubmission(link.id, form.versionId);
      const fields = new URLSearchParams({ form: form.id, submission, lang: 'en', [first?.id ?? '']: '9' });
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      return request('POST', `/f/${link.token}?answer`, type, fields.toString());
    },
  });

const importId = uuidv7();
await write((scope) =>
  scope.tx.insert(imports).values(
    scope.row({
      ...{ id: importId, name: 'past.csv', status: 'arrived' as const, size, head, sample: [] },
      ...{ encoding: 'utf-8', separator: ',' },
    }),
  ),
);
await fileStore().put(keyOf(workspaceId, importId), place);
/** The server of the pages has the same queue: it is not to take the job. */
const unattended = (work: (scope: Scope) => Promise<unknown>) =>
  write(async (scope) => {
    await work(scope);
    await goNoFurther(scope, importId);
  });
const { id: formId, touchpointId } = form;
const columns = form.questions.map(({ id }) => targetCode({ formId, touchpointId, questionId: id, part: '' }));
await unattended((scope) =>
  mapImport(scope, {
    ...{ id: importId, columns: ['key', 'date', 'language', ...columns], dateFormat: 'iso', timeZone: 'UTC' },
    ...{ language: 'en', notApplicable: '' },
  }),
);
/** Goes on with the import, beside the other process. */
async function advance() {
  const began = performance.now();
  server.send({ workspaceId, importId });
  const [{ megabytes }] = (await once(server, 'message')) as [{ megabytes: number }];
  return { seconds: (performance.now() - began) / 1000, megabytes };
}
await answers(2000);
const quiet = await answers(5000);
const looked = await advance();
await unattended((scope) => startImport(scope, { id: importId }));
const storing = advance();
// As long as it takes at the least that is wanted.
const busy = await answers((1000 * ROWS) / bare);
const stored = await storing;
const end = await inWorkspace(workspaceId, 'read', (scope) => findImport(scope, importId));
server.kill();
await owner.unsafe(`DELETE FROM workspaces WHERE id = '${workspaceId}'`).catch(() => {});
await owner.end();
await closeDatabase();
await rm(directory, { recursive: true });

const ours = ROWS / stored.seconds;
const memory = Math.max(looked.megabytes, stored.megabytes);
console.log(`${ROWS} rows, ${(size / 1024 / 1024).toFixed(0)} MB: ${end?.status}, ${end?.answersStored} stored`);
console.log(
  `COPY ${bare.toFixed(0)} rows a second, preview ${(ROWS / looked.seconds).toFixed(0)}, import ${ours.toFixed(0)}`,
);
console.log(`memory at most ${memory.toFixed(0)} MB, with ${RATE} answers a second meanwhile:`);
console.log(`a form's p99 ${quiet.p99.toFixed(1)} ms when quiet, ${busy.p99.toFixed(1)} ms while it imports`);
const ratio = ours / bare;
if (end?.answersStored !== ROWS || ratio < WANTED || busy.p99 > 2 * quiet.p99 || memory > MOST_MEMORY) {
  console.log(`NOT ENOUGH: ${WANTED} of COPY, ${MOST_MEMORY} MB, and a p99 at most doubled, are wanted`);
  process.exitCode = 1;
}
console.log(`import ratio ${ratio.toFixed(2)}`);
