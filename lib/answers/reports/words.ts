import { asc, eq, gt, sql } from 'drizzle-orm';
import { answerTextMarks, answerTexts } from '@/db/schema/answers';
import { responses } from '@/db/schema/feedback';
import { anyOf, type Scope } from '@/db/scope';
import { searchable } from '../conditions';

const first = '00000000-0000-0000-0000-000000000000';
/** Milliseconds after which no transaction is open any more that may store a response with an earlier id. */
const settled = 600_000;

/** The first id that can be made at that instant: an id begins with the time at which it was made. */
const idAt = (ms: number) => {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

/**
 * Reads the words of the next responses that are not searched yet, in the order in which they were stored.
 * @param most how many
 * @returns whether there may be more of them
 */
export async function readWords(scope: Scope, most = 2000, now = Date.now()): Promise<boolean> {
  const { tx } = scope;
  const [mark] = await tx
    .select({ upTo: answerTextMarks.upTo })
    .from(answerTextMarks)
    .where(scope.of(answerTextMarks, eq(answerTextMarks.id, scope.workspaceId)));
  const upTo = mark?.upTo ?? first;
  const known = tx
    .select({ id: answerTexts.id })
    .from(answerTexts)
    .where(scope.of(answerTexts, eq(answerTexts.id, responses.id)));
  const next = await tx
    .select({ id: responses.id })
    .from(responses)
    .where(scope.of(responses, gt(responses.id, upTo), sql`not exists ${known}`))
    .orderBy(asc(responses.id))
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
  const safe = idAt(now - settled);
  const last = ids.at(-1);
  const reached = more && last && last < safe ? last : safe;
  // Each search would write the mark anew; it only has to come along.
  if (reached > upTo && (more || ids.length > 0 || !mark)) {
    await tx
      .insert(answerTextMarks)
      .values(scope.row({ id: scope.workspaceId, upTo: reached }))
      .onConflictDoUpdate({
        target: [answerTextMarks.workspaceId, answerTextMarks.id],
        set: { upTo: sql`excluded.up_to` },
      });
  }
  return more;
}
