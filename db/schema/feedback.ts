import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, tenantColumns, tenantPolicy } from './columns';
import { touchpoints } from './touchpoints';
import { metrics } from './values';

/** What is asked, in one language. */
export type FormWording = { question: string; lowLabel: string; highLabel: string; why: string; thanks: string };
/** What is asked, by language; at least one. */
export type FormContent = { wordings: Partial<Record<'en' | 'nl', FormWording>> };
/** A customer's answers besides the score. */
export type Answers = { why?: string };

/** Distributed table. Feedback asked at one touchpoint. `token` is the public address; tokens finds it by its hash. */
export const forms = pgTable(
  'forms',
  {
    ...tenantColumns(),
    touchpointId: uuid('touchpoint_id').notNull(),
    metric: text('metric', { enum: metrics }).notNull(),
    token: text('token').notNull(),
    status: text('status', { enum: ['open', 'closed'] }).notNull(),
    currentVersionId: uuid('current_version_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.touchpointId],
      foreignColumns: [touchpoints.workspaceId, touchpoints.id],
    }).onDelete('cascade'),
    index('forms_touchpoint').on(t.workspaceId, t.touchpointId),
    tenantPolicy(),
  ],
);

/** Distributed table. A form as it was asked; never changed once it has an answer. */
export const formVersions = pgTable(
  'form_versions',
  {
    ...tenantColumns(),
    formId: uuid('form_id').notNull(),
    number: integer('number').notNull(),
    content: jsonb('content').$type<FormContent>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.formId], foreignColumns: [forms.workspaceId, forms.id] }).onDelete(
      'cascade',
    ),
    uniqueIndex('form_versions_number').on(t.workspaceId, t.formId, t.number),
    tenantPolicy(),
  ],
);

/** Distributed table. One customer's answer; `submissionId` is made with the page, so that every retry is the same response. */
export const responses = pgTable(
  'responses',
  {
    ...tenantColumns(),
    formId: uuid('form_id').notNull(),
    formVersionId: uuid('form_version_id').notNull(),
    touchpointId: uuid('touchpoint_id').notNull(),
    submissionId: uuid('submission_id').notNull(),
    locale: text('locale', { enum: ['en', 'nl'] }).notNull(),
    /** On the form's scale; null is "not applicable" and is in no denominator. */
    score: smallint('score'),
    notApplicable: boolean('not_applicable').notNull().default(false),
    answers: jsonb('answers').$type<Answers>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.formId], foreignColumns: [forms.workspaceId, forms.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [t.workspaceId, t.formVersionId],
      foreignColumns: [formVersions.workspaceId, formVersions.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.workspaceId, t.touchpointId],
      foreignColumns: [touchpoints.workspaceId, touchpoints.id],
    }).onDelete('cascade'),
    uniqueIndex('responses_submission').on(t.workspaceId, t.formId, t.submissionId),
    index('responses_touchpoint').on(t.workspaceId, t.touchpointId, t.createdAt),
    index('responses_time').on(t.workspaceId, t.createdAt),
    tenantPolicy(),
  ],
);

/** The counts of a roll-up, from the lowest score of the form's scale on; NPS has the longest. */
export const scoreColumns = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'] as const;
type ScoreColumn = (typeof scoreColumns)[number];

/** Something for each count of a roll-up. */
export const eachScore = <T>(make: (column: ScoreColumn) => T) =>
  Object.fromEntries(scoreColumns.map((column) => [column, make(column)])) as Record<ScoreColumn, T>;

/**
 * Distributed table. Answers counted by score, a row a form and day of the workspace's time zone: c0 counts the lowest
 * score of the form's scale, c1 the next, … Changed in the transaction that writes the response.
 */
export const scoreRollups = pgTable(
  'score_rollups',
  {
    ...tenantColumns(),
    formId: uuid('form_id').notNull(),
    touchpointId: uuid('touchpoint_id').notNull(),
    metric: text('metric', { enum: metrics }).notNull(),
    day: date('day').notNull(),
    ...eachScore((column) => integer(column).notNull().default(0)),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.formId], foreignColumns: [forms.workspaceId, forms.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [t.workspaceId, t.touchpointId],
      foreignColumns: [touchpoints.workspaceId, touchpoints.id],
    }).onDelete('cascade'),
    uniqueIndex('score_rollups_day').on(t.workspaceId, t.formId, t.day),
    index('score_rollups_touchpoint').on(t.workspaceId, t.touchpointId, t.day),
    tenantPolicy(),
  ],
);

/** How many answers a roll-up counts. */
export const scoresCounted = sql.join(
  scoreColumns.map((column) => sql`${scoreRollups[column]}`),
  sql` + `,
);
