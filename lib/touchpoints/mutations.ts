import { eq, ne, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { personas } from '@/db/schema/personas';
import { channels, departments, touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import type { Scope } from '@/db/scope';
import { notFound, Refusal } from '@/lib/errors';
import type { channelSchema, departmentSchema, vocabularyIdSchema } from './schema';

type Vocabulary = typeof channels | typeof departments;

/** How many of each a workspace may have: lists that someone still reads. */
const most = 200;

/** @throws Refusal vocabulary.taken (409) where another one has this name, in capitals or not; vocabulary.full for a new one */
async function requireFree(scope: Scope, table: Vocabulary, name: string, id?: string): Promise<number> {
  const { tx } = scope;
  const same = sql`lower(${table.name}) = lower(${name})`;
  const [taken, count] = await Promise.all([
    tx.$count(table, scope.of(table, same, id ? ne(table.id, id) : undefined)),
    tx.$count(table, scope.of(table)),
  ]);
  if (taken > 0) throw new Refusal('vocabulary.taken', { status: 409, field: 'name' });
  if (!id && count >= most) throw new Refusal('vocabulary.full', { status: 409, field: 'name', values: { most } });
  return count;
}

/** Adds a channel, or changes one wherever it is used. @throws Refusal vocabulary.taken, vocabulary.full; errors.notFound */
export const saveChannel = (scope: Scope, channel: z.output<typeof channelSchema>) => save(scope, channels, channel);

/** Adds a department, or renames one wherever it is named. @throws as saveChannel */
export const saveDepartment = (scope: Scope, department: z.output<typeof departmentSchema>) =>
  save(scope, departments, department);

async function save(scope: Scope, table: Vocabulary, { id, ...words }: z.output<typeof departmentSchema>) {
  const position = await requireFree(scope, table, words.name, id);
  const written = { id: table.id };
  const rows = await (id
    ? scope.tx
        .update(table)
        .set(words)
        .where(scope.of(table, eq(table.id, id)))
        .returning(written)
    : scope.tx
        .insert(table)
        .values(scope.row({ id: uuidv7(), position, ...words }))
        .returning(written));
  return first(rows);
}

/** @throws Refusal vocabulary.used (409) while a touchpoint or a persona uses the channel; errors.notFound */
export async function removeChannel(scope: Scope, { id }: z.output<typeof vocabularyIdSchema>) {
  const named = sql`${personas.profile} @> ${JSON.stringify({ channels: [{ channelId: id }] })}::jsonb`;
  return removeUnused(scope, channels, id, [
    scope.tx.$count(touchpoints, scope.of(touchpoints, eq(touchpoints.channelId, id))),
    scope.tx.$count(personas, scope.of(personas, named)),
  ]);
}

/** @throws Refusal vocabulary.used (409) while it stands behind a touchpoint; errors.notFound */
export async function removeDepartment(scope: Scope, { id }: z.output<typeof vocabularyIdSchema>) {
  const uses = scope.of(touchpointDepartments, eq(touchpointDepartments.departmentId, id));
  return removeUnused(scope, departments, id, [scope.tx.$count(touchpointDepartments, uses)]);
}

async function removeUnused(scope: Scope, table: Vocabulary, id: string, uses: PromiseLike<number>[]) {
  const count = (await Promise.all(uses)).reduce((sum, some) => sum + some, 0);
  if (count > 0) throw new Refusal('vocabulary.used', { status: 409, values: { count } });
  const rows = await scope.tx
    .delete(table)
    .where(scope.of(table, eq(table.id, id)))
    .returning({ id: table.id });
  return first(rows);
}

function first([row]: { id: string }[]): { id: string } {
  if (!row) throw notFound();
  return row;
}
