import { asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { answerNotes, answerTriage, answerViews } from '@/db/schema/answers';
import { memberships } from '@/db/schema/workspaces';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import { answersAmong } from './queries';
import { filtersAsked, mostTags, readFilters } from './rules';
import type { answerViewSchema, idSchema, noteSchema, restoreSchema, triageSchema } from './schema';

/** @throws Refusal errors.notFound where someone is named who is no member */
export async function checkMembers(scope: Scope, userIds: readonly (string | null | undefined)[]): Promise<void> {
  const wanted = [...new Set(userIds.filter((id) => id !== null && id !== undefined))];
  if (wanted.length === 0) return;
  const found = await scope.tx.$count(memberships, scope.of(memberships, inArray(memberships.userId, wanted)));
  if (found < wanted.length) throw notFound();
}

/** @throws Refusal errors.notFound where the workspace has no such completed answer that may be shown */
export async function checkAnswer(scope: Scope, responseId: string): Promise<void> {
  if ((await answersAmong(scope, [responseId])).length === 0) throw notFound();
}

type Triage = z.output<typeof restoreSchema>['answers'][number];

/** The triage of these answers, locked: whoever comes second changes what the first has left. */
async function locked(scope: Scope, ids: readonly string[]): Promise<Triage[]> {
  const { tx } = scope;
  const untouched = ids.map((id) => ({ id, status: 'new' as const, assigneeId: null, tags: [] }));
  await tx.insert(answerTriage).values(scope.rows(untouched)).onConflictDoNothing();
  return tx
    .select({
      id: answerTriage.id,
      status: answerTriage.status,
      assigneeId: answerTriage.assigneeId,
      tags: answerTriage.tags,
    })
    .from(answerTriage)
    .where(scope.of(answerTriage, inArray(answerTriage.id, [...ids])))
    .orderBy(asc(answerTriage.id))
    .for('update');
}

const write = (scope: Scope, rows: readonly Triage[]) =>
  scope.tx
    .insert(answerTriage)
    .values(scope.rows(rows))
    .onConflictDoUpdate({
      target: [answerTriage.workspaceId, answerTriage.id],
      set: { status: sql`excluded.status`, assigneeId: sql`excluded.assignee_id`, tags: sql`excluded.tags` },
    });

/**
 * Does the same with each of these answers; those that are gone are left out.
 * @returns what each was before, for `restoreAnswers`
 * @throws Refusal errors.notFound where none of them exists, and for someone who is no member; answers.tooManyTags
 */
export async function triageAnswers(scope: Scope, input: z.output<typeof triageSchema>) {
  const { status, assigneeId, addTags, removeTags } = input;
  const [ids] = await Promise.all([answersAmong(scope, input.ids), checkMembers(scope, [assigneeId])]);
  if (ids.length === 0) throw notFound();
  const before = await locked(scope, ids.sort());
  const after = before.map((one) => ({
    id: one.id,
    status: status ?? one.status,
    assigneeId: assigneeId === undefined ? one.assigneeId : assigneeId,
    tags: [...new Set([...one.tags, ...addTags])].filter((tag) => !removeTags.includes(tag)),
  }));
  if (after.some(({ tags }) => tags.length > mostTags)) {
    throw new Refusal('answers.tooManyTags', { field: 'addTags', values: { most: mostTags } });
  }
  await write(scope, after);
  return { before };
}

/**
 * Puts answers back to what they were.
 * @throws Refusal errors.notFound where none of them exists
 */
export async function restoreAnswers(scope: Scope, { answers }: z.output<typeof restoreSchema>) {
  const ids = await answersAmong(
    scope,
    answers.map(({ id }) => id),
  );
  if (ids.length === 0) throw notFound();
  const members = await scope.tx.select({ id: memberships.userId }).from(memberships).where(scope.of(memberships));
  // Whoever has left meanwhile is given nothing back.
  const assignee = (id: string | null) => (members.some((member) => member.id === id) ? id : null);
  await locked(scope, ids.sort());
  const rows = answers.filter(({ id }) => ids.includes(id));
  await write(
    scope,
    rows.map((row) => ({ ...row, assigneeId: assignee(row.assigneeId) })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return {};
}

const actor = (scope: Scope): string => {
  if (!scope.actorId) throw new Error('A note or a view of one’s own needs someone');
  return scope.actorId;
};

/** @throws Refusal errors.notFound as `checkAnswer` does */
export async function writeNote(scope: Scope, { responseId, text }: z.output<typeof noteSchema>) {
  await checkAnswer(scope, responseId);
  const id = uuidv7();
  await scope.tx.insert(answerNotes).values(scope.row({ id, responseId, authorId: actor(scope), text }));
  return { id };
}

/** @throws Refusal errors.notFound for what is no note, and for one that somebody else wrote */
export async function removeNote(scope: Scope, { id }: z.output<typeof idSchema>) {
  const [removed] = await scope.tx
    .delete(answerNotes)
    .where(scope.of(answerNotes, eq(answerNotes.id, id), eq(answerNotes.authorId, actor(scope))))
    .returning({ id: answerNotes.id });
  if (!removed) throw notFound();
  return removed;
}

/** Of one owner: more are not found again. */
const mostViews = 50;
const owned = (ownerId: string | null) => (ownerId ? eq(answerViews.ownerId, ownerId) : isNull(answerViews.ownerId));

async function saveView(scope: Scope, ownerId: string | null, given: z.output<typeof answerViewSchema>) {
  const { name } = given;
  const filters = filtersAsked(readFilters(given.filters));
  const mine = await scope.tx
    .select({ id: answerViews.id, name: answerViews.name })
    .from(answerViews)
    .where(scope.of(answerViews, owned(ownerId)));
  const same = mine.find((view) => view.name === name);
  if (same) {
    await scope.tx
      .update(answerViews)
      .set({ filters })
      .where(scope.of(answerViews, eq(answerViews.id, same.id)));
    return { id: same.id };
  }
  if (mine.length >= mostViews)
    throw new Refusal('answers.tooManyViews', { field: 'name', values: { most: mostViews } });
  const id = uuidv7();
  await scope.tx.insert(answerViews).values(scope.row({ id, ownerId, name, filters }));
  return { id };
}

async function removeView(scope: Scope, ownerId: string | null, { id }: z.output<typeof idSchema>) {
  const [removed] = await scope.tx
    .delete(answerViews)
    .where(scope.of(answerViews, eq(answerViews.id, id), owned(ownerId)))
    .returning({ id: answerViews.id });
  if (!removed) throw notFound();
  return removed;
}

/** Keeps filters for whoever acts; under a name that they have used the new ones stand. */
export const saveOwnView = (scope: Scope, input: z.output<typeof answerViewSchema>) =>
  saveView(scope, actor(scope), input);
/** As `saveOwnView`, for everybody. */
export const saveTeamView = (scope: Scope, input: z.output<typeof answerViewSchema>) => saveView(scope, null, input);
export const removeOwnView = (scope: Scope, input: z.output<typeof idSchema>) => removeView(scope, actor(scope), input);
export const removeTeamView = (scope: Scope, input: z.output<typeof idSchema>) => removeView(scope, null, input);
