import { setImmediate } from 'node:timers/promises';
import { eq, inArray, type Placeholder, sql } from 'drizzle-orm';
import { journeyOperations, journeys } from '@/db/schema/journeys';
import { kept, type Scope } from '@/db/scope';
import { notFound } from '@/lib/errors';
import { Carrying, check } from './operations';
import { find } from './operations/order';
import { partsOf } from './operations/parts';
import { full, type RefusalKey, tooMuch } from './operations/rule';
import type { BatchOutcome, JourneyMap, LoggedOperation, Operation, OperationBatch } from './schema';
import { changes } from './storage/difference';
import { loadMap } from './storage/loading';
import {
  asKnown,
  checkReferences,
  loadReferences,
  lockShared,
  type References,
  type Shared,
  sharedIdsOf,
} from './storage/references';
import { canComeBack, hasRoom, type Sizes, sizesFor } from './storage/room';
import { saveDifference } from './storage/saving';
import { saveNotes } from './storage/saving-notes';
import { saveTouchpoints } from './storage/saving-touchpoints';
import { lockedJourneyRow } from './storage/selects';
import { roomForTexts, volumeOf } from './storage/volume';

type Numbered = OperationBatch['operations'][number];
/** What the map has room for: of its parts, as `hasRoom` counts them, and characters of long texts. */
type Room = { sizes: Sizes; texts: number };
type Accepted = { id: string; operation: LoggedOperation };

async function alreadyApplied(scope: Scope, operations: readonly Numbered[]): Promise<Set<string>> {
  const ids = operations.map((one) => one.id);
  const rows = await scope.tx
    .select({ id: journeyOperations.id })
    .from(journeyOperations)
    .where(scope.of(journeyOperations, inArray(journeyOperations.id, ids)));
  return new Set(rows.map((row) => row.id));
}

function keep<T extends { id: string }>(known: Map<string, T>, one: T | undefined): void {
  if (one) known.set(one.id, one);
}

/** Milliseconds for which one batch, a thousand operations on a full map, may keep everybody else waiting. */
const longestHold = 20;

/** Carries out what the map accepts, one after the other, without touching the tables. */
async function carryOut(
  start: JourneyMap,
  operations: readonly Numbered[],
  references: References,
  known: Shared,
  { sizes, texts }: Room,
) {
  const carrying = new Carrying(start);
  const shared = { touchpoints: new Map(known.touchpoints), notes: new Map(known.notes) };
  const accepted: Accepted[] = [];
  const refused: BatchOutcome['refused'] = [];
  let [since, left] = [performance.now(), texts];
  for (const { id, operation: given } of operations) {
    if (performance.now() - since > longestHold) {
      await setImmediate();
      since = performance.now();
    }
    const operation: Operation = asKnown(given, shared, references);
    const before = carrying.mapFor(operation);
    const key = check(before, operation) ?? checkReferences(operation, references, shared);
    let unfit: RefusalKey = full;
    const fits = (after: JourneyMap, inverse: Operation) => {
      if (!canComeBack(inverse)) unfit = tooMuch;
      return unfit === full && volumeOf(operation) <= left && hasRoom(start, sizes, before, after);
    };
    const step = key ? null : carrying.take(operation, fits);
    if (!step) {
      refused.push({ id, key: key ?? unfit });
      continue;
    }
    left -= volumeOf(operation);
    accepted.push({ id, operation: { ...operation, inverse: step.inverse } });
    const map = carrying.mapFor(operation);
    // Kept also when a later operation takes them off the map: their change stays with the workspace.
    const changed = sharedIdsOf(operation);
    for (const one of changed.touchpoints) keep(shared.touchpoints, find(map.touchpoints, one));
    for (const one of changed.notes) keep(shared.notes, find(map.notes, one));
  }
  return { map: carrying.map, shared, accepted, refused };
}

/** What the journey's own row holds of a map. */
const bare = ({ title, purpose, state, kind, shape, returnsToPhaseId, ownerId, tags, reviewOn }: JourneyMap) => ({
  title,
  purpose,
  state,
  kind,
  shape,
  returnsToPhaseId,
  ownerId,
  tags,
  reviewOn,
});

const reviseJourney = kept((scope, value: (name: 'id' | 'revision' | 'at') => Placeholder) =>
  scope.tx
    .update(journeys)
    .set({ revision: sql`${value('revision')}`, updatedAt: sql`${value('at')}` })
    .where(scope.of(journeys, eq(journeys.id, value('id')))),
);

async function log(scope: Scope, loaded: JourneyMap, map: JourneyMap, accepted: readonly Accepted[]): Promise<void> {
  const revision = map.revision + accepted.length;
  const rows = accepted.map((one, at) => ({
    ...one,
    journeyId: map.id,
    revision: map.revision + at + 1,
    actorId: scope.actorId,
  }));
  const changed = changes(bare(loaded), bare(map));
  const at = new Date();
  await Promise.all([
    scope.insertRows(journeyOperations, rows, ''),
    Object.keys(changed).length === 0
      ? reviseJourney(scope, { id: map.id, revision, at: at.toISOString() })
      : scope.tx
          .update(journeys)
          .set({ ...changed, revision, updatedAt: at })
          .where(scope.of(journeys, eq(journeys.id, map.id))),
  ]);
}

/**
 * Applies a batch in its order, in one transaction. What the map refuses changes nothing and is answered by its id; the
 * rest of the batch counts. An operation that was applied before counts once.
 * @throws Refusal errors.notFound where the workspace has no such journey; journeys.refusals.taken for a new id that
 * stands on another map
 */
export async function applyOperations(scope: Scope, { journeyId, operations }: OperationBatch): Promise<BatchOutcome> {
  const distinct = [...new Map(operations.map((one) => [one.id, one])).values()];
  const wanted = distinct.map((one) => one.operation);
  // Sent together and in this order. One writer a journey: whoever comes second reads what the first has written.
  const row = lockedJourneyRow(scope, { id: journeyId });
  // Hardly an operation comes twice, and the log takes none twice: then the work is tried again, and looks.
  const [locked, before, references, loaded, sizes, texts] = await Promise.all([
    lockShared(scope, wanted),
    scope.tries > 1 ? alreadyApplied(scope, distinct) : new Set<string>(),
    loadReferences(scope, wanted),
    loadMap(scope, journeyId, partsOf(wanted), row),
    sizesFor(scope, journeyId, distinct),
    roomForTexts(scope, journeyId, distinct),
  ]);
  if (!loaded) throw notFound();
  const known: Shared = {
    touchpoints: new Map([...locked.touchpoints, ...loaded.map.touchpoints.map((one) => [one.id, one] as const)]),
    notes: new Map([...locked.notes, ...loaded.map.notes.map((one) => [one.id, one] as const)]),
  };
  const without = (applied: ReadonlySet<string>) => {
    const pending = distinct.filter((one) => !applied.has(one.id));
    return carryOut(loaded.map, pending, references, known, { sizes, texts });
  };
  let done = await without(before);
  if (done.refused.length > 0 && scope.tries === 1) {
    // What was applied before may be refused for what it did itself.
    const applied = await alreadyApplied(scope, distinct);
    if (applied.size > 0) done = await without(applied);
  }
  const { map, shared, accepted, refused } = done;
  const refusedIds = new Set(refused.map((one) => one.id));
  const outcome = {
    id: journeyId,
    refused,
    applied: distinct.map((one) => one.id).filter((id) => !refusedIds.has(id)),
  };
  if (accepted.length === 0) return { ...outcome, revision: map.revision };
  // Sent in this order: placements hang on touchpoints, cards on notes.
  const revision = map.revision + accepted.length;
  scope.lastly(log(scope, loaded.map, map, accepted));
  scope.lastly(saveTouchpoints(scope, known.touchpoints, shared.touchpoints));
  scope.lastly(saveNotes(scope, known.notes, shared.notes));
  await saveDifference(scope, loaded, map);
  return { ...outcome, revision };
}
