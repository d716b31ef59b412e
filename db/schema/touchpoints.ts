import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, tenantColumns, tenantPolicy } from './columns';
import { evidenceStates } from './values';
import { workspaces } from './workspaces';

export const channelKinds = [
  'web',
  'app',
  'e-mail',
  'phone',
  'chat',
  'social',
  'search',
  'advertisement',
  'shop',
  'parcel',
  'print',
  'event',
  'other',
] as const;

/** Distributed table. */
export const channels = pgTable(
  'channels',
  {
    ...tenantColumns(),
    kind: text('kind', { enum: channelKinds }).notNull(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    uniqueIndex('channels_name').on(t.workspaceId, t.name),
    tenantPolicy(),
  ],
);

/** Distributed table. */
export const departments = pgTable(
  'departments',
  {
    ...tenantColumns(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    uniqueIndex('departments_name').on(t.workspaceId, t.name),
    tenantPolicy(),
  ],
);

/** Distributed table. An object of the workspace: it may stand on several maps, and its history goes with it. */
export const touchpoints = pgTable(
  'touchpoints',
  {
    ...tenantColumns(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    channelId: uuid('channel_id'),
    momentOfTruth: boolean('moment_of_truth').notNull().default(false),
    evidence: text('evidence', { enum: evidenceStates }).notNull().default('assumed'),
    evidenceSince: timestamp('evidence_since', { withTimezone: true }).notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.channelId], foreignColumns: [channels.workspaceId, channels.id] }),
    index('touchpoints_name').on(t.workspaceId, t.name),
    tenantPolicy(),
  ],
);

/** Distributed table. The departments behind a touchpoint. */
export const touchpointDepartments = pgTable(
  'touchpoint_departments',
  {
    ...tenantColumns(),
    touchpointId: uuid('touchpoint_id').notNull(),
    departmentId: uuid('department_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.touchpointId],
      foreignColumns: [touchpoints.workspaceId, touchpoints.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.workspaceId, t.departmentId],
      foreignColumns: [departments.workspaceId, departments.id],
    }),
    uniqueIndex('touchpoint_departments_pair').on(t.workspaceId, t.touchpointId, t.departmentId),
    tenantPolicy(),
  ],
);
