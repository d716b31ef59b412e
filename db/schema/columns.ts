import { sql } from 'drizzle-orm';
import { pgPolicy, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The columns that every tenant table starts with; its primary key is (workspace_id, id). Ids are UUIDv7 from the app. */
export const tenantColumns = () => ({
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
});

/** When a row came, by the clock of the database. */
export const createdAt = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow();

/** The tenant of this transaction, as `SET LOCAL app.workspace_id` gave it; null outside one, which matches no row. */
const currentWorkspace = sql`nullif(current_setting('app.workspace_id', true), '')::uuid`;
export const currentUser = sql`nullif(current_setting('app.user_id', true), '')::uuid`;

/** The second lock: a row of another workspace is neither read nor written, whatever the query says. */
export const tenantPolicy = () =>
  pgPolicy('tenant', {
    for: 'all',
    using: sql`workspace_id = ${currentWorkspace}`,
    withCheck: sql`workspace_id = ${currentWorkspace}`,
  });
