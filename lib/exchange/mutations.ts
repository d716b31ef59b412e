import { and, count, eq, inArray } from 'drizzle-orm';
import { importRefusals, imports, type Mapping } from '@/db/schema/exchange';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { fileStore, keyOf } from '@/lib/files/store';
import { addJobLater, removeJob } from '@/lib/jobs/queue';
import { partsOf } from './parts';
import { type AskedAt, askedAt, type ImportRow } from './queries';
import { decoding, headBytes, isWrittenIn, layoutOf } from './reading/recognising';
import type { LayoutChange, MappingChange } from './schema';
import { columnKinds, type Target, targetOf } from './targets';

/** Imports of one workspace that are not done: each keeps a file. */
const mostOpen = 10;

const open = ['arrived', 'checking', 'checked', 'importing'] as const;

/** @throws Refusal exchange.tooManyOpen (409) */
export async function requireTurn(scope: Scope): Promise<void> {
  const [found] = await scope.tx
    .select({ n: count() })
    .from(imports)
    .where(scope.of(imports, inArray(imports.status, [...open])));
  if ((found?.n ?? 0) >= mostOpen) throw new Refusal('exchange.tooManyOpen', { status: 409, field: 'file' });
}

const jobKey = (id: string) => `import ${id}`;

/** Has it gone on with soon, or later where nobody is left who does. */
export const goOn = (scope: Scope, importId: string, seconds = 0): Promise<void> =>
  addJobLater(
    scope.tx,
    'exchange.advance',
    { workspaceId: scope.workspaceId, importId },
    { key: jobKey(importId), seconds },
  );

export const goNoFurther = (scope: Scope, importId: string): Promise<void> => removeJob(scope.tx, jobKey(importId));

/** The import with its lock. @throws Refusal 404 */
export async function lockImport(scope: Scope, id: string): Promise<ImportRow> {
  const [found] = await scope.tx
    .select()
    .from(imports)
    .where(scope.of(imports, eq(imports.id, id)))
    .for('no key update');
  if (!found) throw notFound();
  return found;
}

/** The bytes of an import's file. @throws Refusal where it is not here any more */
async function bytesOf(scope: Scope, id: string): Promise<AsyncIterable<Uint8Array>> {
  const stored = await fileStore().open(keyOf(scope.workspaceId, id));
  if (!stored) throw new Refusal('exchange.failures.fileGone', { status: 404 });
  return stored.body as unknown as AsyncIterable<Uint8Array>;
}

/**
 * Reads a file in another encoding, or with another separator, than was recognised. Its columns are chosen anew.
 * @throws Refusal 404 for another workspace's, 409 where it is under way, at `encoding` or `separator` where it is not
 * written so
 */
export async function rereadImport(scope: Scope, given: LayoutChange): Promise<{ id: string }> {
  const { id, encoding, separator } = given;
  const found = await lockImport(scope, id);
  if (found.status !== 'arrived' && found.status !== 'checked') throw new Refusal('exchange.underWay', { status: 409 });
  if (!(await isWrittenIn(encoding, await bytesOf(scope, id)))) {
    throw new Refusal('exchange.otherEncoding', { field: 'encoding' });
  }
  const decode = decoding(encoding);
  let start = '';
  for await (const chunk of await bytesOf(scope, id)) {
    start += decode(chunk);
    if (start.length >= headBytes) break;
  }
  const layout = layoutOf(start, [separator], encoding === found.encoding ? 'separator' : 'encoding');
  await scope.tx.delete(importRefusals).where(scope.of(importRefusals, eq(importRefusals.importId, id)));
  await scope.tx
    .update(imports)
    .set({ ...layout, encoding, status: 'arrived', mapping: null, rows: null, rowsDone: 0, rowsRefused: 0 })
    .where(scope.of(imports, eq(imports.id, id)));
  return { id };
}

const wrong = (key: string, values?: Record<string, string>) =>
  new Refusal(`exchange.mapping.${key}`, { field: 'columns', ...(values ? { values } : {}) });

function checkKinds(codes: readonly string[], head: readonly string[]): void {
  const used = new Map<string, string>();
  for (const [at, code] of codes.entries()) {
    if (code === '') continue;
    const name = head[at] ?? '';
    const other = used.get(code);
    if (other !== undefined) throw wrong('twice', { one: other, other: name });
    used.set(code, name);
  }
  if (!used.has('key')) throw wrong('noKey');
  if (!used.has('date')) throw wrong('noDate');
}

/** Which forms the columns are about, each as it is asked now. @throws Refusal where they fit no form, or not together */
function formsIn(targets: readonly Target[], asked: readonly AskedAt[], named: boolean): AskedAt[] {
  if (targets.length === 0) throw wrong('noAnswer');
  const found = targets.map((target) => {
    const form = asked.find(
      ({ formId, touchpointId }) =>
        formId === target.formId && (target.touchpointId === '' || touchpointId === target.touchpointId),
    );
    const question = form?.content.questions.find(({ id }) => id === target.questionId);
    if (!form || !question || !partsOf(question).includes(target.part)) throw notFound();
    return form;
  });
  const byRow = targets.filter(({ touchpointId }) => touchpointId === '');
  if (byRow.length > 0 && !named) throw wrong('noTouchpoint');
  if (byRow.length === 0 && named) throw wrong('touchpointUnused');
  if (new Set(byRow.map(({ formId }) => formId)).size > 1) throw wrong('manyForms');
  return found;
}

/**
 * Says what the columns of a file are, and has it read through for the preview.
 * @throws Refusal 404 for what is not of this workspace, 409 where it is under way, 422 where the columns do not fit
 */
export async function mapImport(scope: Scope, { id, columns, ...how }: MappingChange): Promise<{ id: string }> {
  const found = await lockImport(scope, id);
  if (found.status !== 'arrived' && found.status !== 'checked') throw new Refusal('exchange.underWay', { status: 409 });
  if (columns.length !== found.head.length) throw new Refusal('errors.invalid');
  const targets = columns.filter((code) => code !== '' && !columnKinds.some((kind) => kind === code)).map(targetOf);
  if (targets.some((target) => target === null)) throw new Refusal('errors.invalid');
  const asked = await askedAt(scope);
  checkKinds(columns, found.head);
  const named = columns.includes('touchpoint');
  const given = targets.filter((target) => target !== null);
  const used = formsIn(given, asked, named);
  const byRow = given.find(({ touchpointId }) => touchpointId === '')?.formId;
  const mapping: Mapping = {
    ...how,
    columns,
    versions: Object.fromEntries(used.map(({ formId, versionId }) => [formId, versionId])),
    touchpoints: Object.fromEntries(
      asked
        .filter(({ formId }) => formId === byRow)
        .map(({ touchpointName, touchpointId }) => [touchpointName.trim().toLowerCase(), touchpointId]),
    ),
  };
  await scope.tx.delete(importRefusals).where(scope.of(importRefusals, eq(importRefusals.importId, id)));
  await scope.tx
    .update(imports)
    .set({ mapping, status: 'checking', rows: null, rowsDone: 0, rowsRefused: 0, answersNew: 0, answersKnown: 0 })
    .where(scope.of(imports, eq(imports.id, id)));
  await goOn(scope, id);
  return { id };
}

/** Stores what the preview shows. @throws Refusal 404 for another workspace's, 409 where there is no preview */
export async function startImport(scope: Scope, { id }: { id: string }): Promise<{ id: string }> {
  const started = await scope.tx
    .update(imports)
    .set({ status: 'importing', rowsDone: 0 })
    .where(scope.of(imports, and(eq(imports.id, id), eq(imports.status, 'checked'))))
    .returning({ id: imports.id });
  if (started.length === 0) {
    await lockImport(scope, id);
    throw new Refusal('exchange.underWay', { status: 409 });
  }
  await goOn(scope, id);
  return { id };
}

/**
 * Forgets an import that is not being stored, with what it told of its rows. Answers that it stored stay.
 * @throws Refusal 404 for another workspace's, 409 while it is being stored
 */
export async function discardImport(scope: Scope, { id }: { id: string }): Promise<{ id: string }> {
  const found = await lockImport(scope, id);
  if (found.status === 'importing') throw new Refusal('exchange.underWay', { status: 409 });
  // Who finds no import removes its file.
  await goOn(scope, id);
  await scope.tx.delete(imports).where(scope.of(imports, eq(imports.id, id)));
  return { id };
}
