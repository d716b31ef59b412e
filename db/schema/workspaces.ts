import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, currentUser, tenantColumns, tenantPolicy } from './columns';

/** Reference table. A tenant; its slug is its address. */
export const workspaces = pgTable(
  'workspaces',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    locale: text('locale', { enum: ['en', 'nl'] }).notNull(),
    /** IANA name; every date range and bucket of the workspace is in it. */
    timeZone: text('time_zone').notNull(),
    /** The team's own words for the five levels of emotion, −2 first, by language; null: the product's. */
    emotionWords: jsonb('emotion_words').$type<Partial<Record<'en' | 'nl', string[]>>>(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('workspaces_slug').on(t.slug)],
);

/** Reference table. A hashed token → whose it is, for requests that know no workspace yet. */
export const tokens = pgTable(
  'tokens',
  {
    tokenHash: text('token_hash').primaryKey(),
    kind: text('kind', { enum: ['form', 'invitation'] }).notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    targetId: uuid('target_id').notNull(),
  },
  (t) => [index('tokens_target').on(t.workspaceId, t.targetId)],
);

export const roles = ['owner', 'admin', 'editor', 'viewer'] as const;

/** Distributed table. A person's role in a workspace. The person's own rows are readable outside a tenant, to list workspaces. */
export const memberships = pgTable(
  'memberships',
  {
    ...tenantColumns(),
    userId: uuid('user_id').notNull(),
    role: text('role', { enum: roles }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    uniqueIndex('memberships_user').on(t.workspaceId, t.userId),
    index('memberships_by_user').on(t.userId),
    tenantPolicy(),
    pgPolicy('own', { for: 'select', using: sql`user_id = ${currentUser}` }),
  ],
);

/** Distributed table. An open invitation by link; the raw token is only in the mail and on the inviter's screen. */
export const invitations = pgTable(
  'invitations',
  {
    ...tenantColumns(),
    email: text('email').notNull(),
    role: text('role', { enum: roles }).notNull(),
    invitedBy: uuid('invited_by').notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    tenantPolicy(),
  ],
);

/** Distributed table. Who did what; written in the transaction of the change itself. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    ...tenantColumns(),
    actorId: uuid('actor_id'),
    action: text('action').notNull(),
    targetId: uuid('target_id'),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    index('audit_entries_time').on(t.workspaceId, t.createdAt),
    tenantPolicy(),
  ],
);
