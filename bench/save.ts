// One changed word of a card on a map of 3,000: its operation, logged and saved, against the same UPDATE in a bare transaction; and a paste of 500 cells.
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { closeDatabase, database } from '../db/client';
import { inWorkspace } from '../db/scope';
import { mintLargeMap } from '../e2e/fixtures/large-map';
import { mintTeam } from '../e2e/fixtures/people';
import { applyOperations } from '../lib/journeys/mutations';
import { newNote } from '../lib/journeys/notes';
import type { Operation } from '../lib/journeys/schema';
import { byTurns } from './fixtures/session';

const ROUNDS = Number(process.argv[2] ?? 300);
const ALLOWED = 3;
const PASTED = 500;

const team = await mintTeam('Saving');
const map = await mintLargeMap(team);
const save = (...operations: Operation[]) =>
  inWorkspace(
    team.id,
    'write',
    (scope) =>
      applyOperations(scope, {
        journeyId: map.id,
        operations: operations.map((operation) => ({ id: uuidv7(), operation })),
      }),
    team.owner.id,
  );

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let turn = 0;
const next = () => {
  turn += 1;
  return { id: map.noteIds[turn % map.noteIds.length] ?? '', text: `Said anew ${turn}` };
};

const { ours, baseline } = await byTurns(
  ROUNDS,
  () =>
    timed(async () => {
      const { id, text } = next();
      const { applied } = await save({ kind: 'edit-note', id, changes: { text } });
      if (applied.length !== 1) throw new Error('The word was not saved');
    }),
  () => {
    const { id, text } = next();
    return timed(() =>
      database().transaction(async (tx) => {
        // Without it the table shows no row to anyone.
        await tx.execute(sql.raw(`SET LOCAL app.workspace_id = '${team.id}'`));
        await tx.execute(sql`UPDATE notes SET text = ${text} WHERE workspace_id = ${team.id} AND id = ${id}`);
      }),
    );
  },
);

const revisions: number[] = [];
const pastes: number[] = [];
for (let round = 0; round < 5; round += 1) {
  const cells = Array.from({ length: PASTED }, (_, index): Operation => {
    const note = newNote(uuidv7(), 'actions', `Pasted ${index}`, new Date().toISOString());
    const stepId = map.stepIds[(index % 100) + round * 100] ?? '';
    const card = { id: uuidv7(), laneId: map.laneIds[3] ?? '', stepId, span: 1, noteId: note.id };
    return { kind: 'add-card', card, note, before: null };
  });
  pastes.push(
    await timed(async () => {
      const { applied, revision } = await save(...cells);
      if (applied.length !== PASTED) throw new Error('Not all cells were saved');
      revisions.push(revision);
    }),
  );
}
await closeDatabase();

const ratio = ours / baseline;
console.log(`paste of ${PASTED} cells, one transaction: ${pastes.map((it) => it.toFixed(0)).join(', ')} ms`);
console.log(`bare UPDATE ${baseline.toFixed(2)} ms, operation ${ours.toFixed(2)} ms (medians of ${ROUNDS})`);
if (ratio > ALLOWED) {
  console.log(`TOO MUCH: ${ALLOWED} times is allowed`);
  process.exitCode = 1;
}
console.log(`save ratio ${ratio.toFixed(2)}`);
