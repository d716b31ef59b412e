import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { importRefusals, imports, type Mapping } from '@/db/schema/exchange';
import { inWorkspace, type Scope } from '@/db/scope';
import { wordsCameSince } from '@/lib/answers/reports/words';
import { Refusal } from '@/lib/errors';
import { recordedAmong } from '@/lib/feedback/queries';
import { type NewResponse, recordResponses } from '@/lib/feedback/recording';
import { fileStore, keyOf } from '@/lib/files/store';
import type { Encoding } from './layouts';
import { goNoFurther, goOn, lockImport } from './mutations';
import { findImport, type ImportRow, timeZoneOf, versionsOf } from './queries';
import { ahead } from './reading/ahead';
import { type CsvRecord, recordsOf } from './reading/records';
import { type RowRefusal, rowReader } from './reading/rows';

/** Rows that are gone through in one transaction. */
const portion = 1000;
/** Rows that a file may have. */
const mostRows = 250_000;
/** After so many seconds without a word of it, whoever was at it is thought to be gone. */
const patience = 120;
/** Milliseconds after which it says so again; each time wakes whoever waits for jobs. */
const silence = 20_000;
const day = 24 * 3600_000;
/** What is wrong with an import for good. */
const failureIn = /^exchange\.failures\.(\w+)$/;

class Overtaken extends Error {}

type Portion = { from: number; to: number; responses: NewResponse[]; refusals: RowRefusal[] };

async function readerOf(found: ImportRow, mapping: Mapping) {
  const versions = await inWorkspace(found.workspaceId, 'read', (scope) =>
    versionsOf(scope, Object.values(mapping.versions)),
  );
  if (versions.length < Object.keys(mapping.versions).length) throw new Refusal('exchange.failures.formGone');
  return rowReader({
    mapping,
    width: found.head.length,
    forms: new Map(versions.map((version) => [version.id, version])),
    latest: new Date(found.createdAt.getTime() + day),
  });
}

/** The file's rows in portions, from the first that was not gone through. What came before is read again: keys are one. */
async function* portionsOf(found: ImportRow, mapping: Mapping): AsyncGenerator<Portion> {
  const read = await readerOf(found, mapping);
  const stored = await fileStore().open(keyOf(found.workspaceId, found.id));
  if (!stored) throw new Refusal('exchange.failures.fileGone');
  const chunks = stored.body as unknown as AsyncIterable<Uint8Array>;
  const layout = { encoding: found.encoding as Encoding, separator: found.separator };
  let [to, head] = [0, true];
  for await (const records of recordsOf(chunks, layout, portion)) {
    const rows: CsvRecord[] = head ? records.slice(1) : records;
    head = false;
    const from = Math.max(to, found.rowsDone);
    const results = rows.map(read).slice(from - to);
    to += rows.length;
    if (to > mostRows) throw new Refusal('exchange.failures.tooManyRows');
    if (results.length === 0) continue;
    const responses = results.flatMap((one) => ('responses' in one ? one.responses : []));
    const refusals = results.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
    yield { from, to, responses, refusals };
  }
}

type Change = Partial<typeof imports.$inferInsert>;

/** What is told of rows that are looked at. */
async function look(scope: Scope, found: ImportRow, { responses, refusals }: Portion): Promise<Change> {
  const known = await recordedAmong(scope, responses);
  if (refusals.length > 0) {
    const rows = refusals.map((refusal) => ({ id: uuidv7(), importId: found.id, ...refusal }));
    await scope.insertRows(importRefusals, rows, '');
  }
  const answersKnown = responses.filter(({ submissionId }) => known.has(submissionId)).length;
  return {
    rowsRefused: found.rowsRefused + refusals.length,
    answersKnown: found.answersKnown + answersKnown,
    answersNew: found.answersNew + responses.length - answersKnown,
  };
}

/** How many of them were stored. */
async function store(scope: Scope, timeZone: string, { responses }: Portion): Promise<number> {
  const fresh = await recordResponses(scope, timeZone, responses);
  const earliest = responses.reduce(
    (first, { createdAt = new Date() }) => (createdAt < first ? createdAt : first),
    new Date(),
  );
  if (fresh.size > 0) await wordsCameSince(scope, earliest);
  return fresh.size;
}

const change = (scope: Scope, id: string, to: Change) =>
  scope.tx
    .update(imports)
    .set(to)
    .where(scope.of(imports, eq(imports.id, id)));

const inImport = <T>({ workspaceId }: ImportRow, work: (scope: Scope) => Promise<T>) =>
  inWorkspace(workspaceId, 'write', work);

/**
 * Leaves the commit to be written with the next: what a portion has stored and how far it came are lost together or not at
 * all, and the end of an import waits for the disk, with all that came before it.
 */
const commitLater = (scope: Scope) => scope.tx.execute(sql`SET LOCAL synchronous_commit = off`);

/** The import with its lock, if nobody else has changed or gone on with it. @throws Overtaken */
async function still(scope: Scope, { id, status }: ImportRow, rowsDone: number): Promise<ImportRow> {
  const now = await lockImport(scope, id);
  if (now.status !== status || now.rowsDone !== rowsDone) throw new Overtaken();
  return now;
}

/** One portion and its count, in few turns: what turns out to have been gone through by somebody else is rolled back. */
const takeOne = (found: ImportRow, timeZone: string, one: Portion, silent: boolean) =>
  inImport(found, async (scope) => {
    const locked = Promise.all([commitLater(scope), still(scope, found, one.from)]);
    const checking = found.status === 'checking';
    const [[, now], stored] = await Promise.all([locked, checking ? 0 : store(scope, timeZone, one)]);
    const told = checking ? await look(scope, now, one) : { answersStored: now.answersStored + stored };
    const there = silent ? null : goOn(scope, now.id, patience);
    await Promise.all([change(scope, now.id, { ...told, rowsDone: one.to }), there]);
  });

async function goThrough(found: ImportRow, mapping: Mapping, timeZone: string): Promise<void> {
  let rowsDone = found.rowsDone;
  let told = Number.NEGATIVE_INFINITY;
  for await (const one of ahead(portionsOf(found, mapping))) {
    const silent = performance.now() - told < silence;
    await takeOne(found, timeZone, one, silent);
    if (!silent) told = performance.now();
    rowsDone = one.to;
  }
  await inImport(found, async (scope) => {
    const { id, status } = await still(scope, found, rowsDone);
    const end: Change = status === 'checking' ? { status: 'checked' } : { status: 'done', finishedAt: new Date() };
    await change(scope, id, { ...end, rows: rowsDone });
    await goNoFurther(scope, id);
  });
}

/**
 * Goes on with an import from where it stopped, to the end of what it is in. Each portion is one transaction with its
 * count, so that whatever breaks it off in between, nothing is stored twice and nothing is left out.
 */
export async function advanceImport(given: { workspaceId: string; importId: string }): Promise<void> {
  const { workspaceId, importId } = given;
  const [found, timeZone] = await inWorkspace(workspaceId, 'read', (scope) =>
    Promise.all([findImport(scope, importId), timeZoneOf(scope)]),
  );
  // Discarded: nobody reads its file any more.
  if (!found) return fileStore().remove(keyOf(workspaceId, importId));
  if (!found.mapping || (found.status !== 'checking' && found.status !== 'importing')) return;
  try {
    await goThrough(found, found.mapping, timeZone);
  } catch (error) {
    const gone = error instanceof Refusal && error.options.status === 404;
    if (gone || error instanceof Overtaken) return;
    // All else may go better another time.
    const failure = error instanceof Refusal ? failureIn.exec(error.key)?.[1] : undefined;
    if (!failure) throw error;
    await inImport(found, async (scope) => {
      await change(scope, importId, { status: 'failed', failure, finishedAt: new Date() });
      await goNoFurther(scope, importId);
    });
  }
  const ended = await inWorkspace(workspaceId, 'read', (scope) => findImport(scope, importId));
  if (ended?.status === 'done' || ended?.status === 'failed') await fileStore().remove(keyOf(workspaceId, importId));
}
