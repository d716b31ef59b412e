import { asc, eq, gt, gte, sql } from 'drizzle-orm';
import { answerTextMarks, answerTexts } from '@/db/schema/answers';
import { responses } from '@/db/schema/feedback';
import { anyOf, type Scope } from '@/db/scope';
import { searchable } from '../conditions';

/** Milliseconds after which no transaction is open any more that may store a response of an earlier moment. */
const settled = 600_000;

/**
 * Reads the words of the next responses that are not searched yet, the oldest first.
 * @param most how many
 * @returns whether there may be more of them
 */
export async function readWords(scope: Scope, most = 2000, now = Date.now()): Promise<boolean> {
  const { tx } = scope;
  const [mark] = await tx
    .select({ readTo: answerTextMarks.readTo })
    .from(answerTextMarks)
    .where(scope.of(answerTextMarks, eq(answerTextMarks.id, scope.workspaceId)));
  const known = tx
    .select({ id: answerTexts.id })
    .from(answerTexts)
    .where(scope.of(answerTexts, eq(answerTexts.id, responses.id)));
  const next = await tx
    .select({ id: responses.id, createdAt: responses.createdAt })
    .from(responses)
    .where(scope.of(responses, mark && gte(responses.createdAt, mark.readTo), sql`not exists ${known}`))
    .orderBy(asc(responses.createdAt))
    .limit(most);
  const ids = next.map(({ id }) => id);
  if (ids.length > 0) {
    await tx
      .insert(answerTexts)
      .select(
        tx
          .select({ workspaceId: responses.workspaceId, id: responses.id, words: searchable(responses).as('words') })
          .from(responses)
          .where(scope.of(responses, anyOf(responses.id, ids))),
      )
      .onConflictDoNothing();
  }
  const more = ids.length === most;
  const last = next.at(-1)?.createdAt;
  const safe = new Date(now - settled);
  // Each search would write the mark anew; it only has to come along.
  if (ids.length > 0 || !mark) await remember(scope, more && last && last < safe ? last : safe);
  return more;
}

const remember = (scope: Scope, readTo: Date) =>
  scope.tx
    .insert(answerTextMarks)
    .values(scope.row({ id: scope.workspaceId, readTo }))
    .onConflictDoUpdate({
      target: [answerTextMarks.workspaceId, answerTextMarks.id],
      set: { readTo: sql`excluded.read_to` },
    });

/** That responses came which are as old as this: the words are read again from there on. */
export async function wordsCameSince(scope: Scope, earliest: Date): Promise<void> {
  await scope.tx
    .update(answerTextMarks)
    .set({ readTo: earliest })
    .where(scope.of(answerTextMarks, eq(answerTextMarks.id, scope.workspaceId), gt(answerTextMarks.readTo, earliest)));
}
