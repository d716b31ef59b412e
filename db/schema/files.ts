import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, tenantColumns, tenantPolicy } from './columns';
import { workspaces } from './workspaces';

/** Distributed table. A file of the workspace; its bytes are in the file store under the workspace's and its own id. */
export const files = pgTable(
  'files',
  {
    ...tenantColumns(),
    name: text('name').notNull(),
    /** Told by the bytes, not by who sent them. */
    contentType: text('content_type').notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    /** Pixels, of images only. */
    width: integer('width'),
    height: integer('height'),
    createdBy: uuid('created_by'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    index('files_time').on(t.workspaceId, t.createdAt),
    tenantPolicy(),
  ],
);
