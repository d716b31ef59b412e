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
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, tenantColumns, tenantPolicy } from './columns';
import type { Answers, Context, FormContent } from './form-content';
import { touchpoints } from './touchpoints';
import { formStatuses, metrics } from './values';

/**
 * Distributed table. Questions asked together. `draft` is what the team is working on, `currentVersionId` what customers
 * see; null as long as it has never been published.
 */
export const forms = pgTable(
  'forms',
  {
    ...tenantColumns(),
    name: text('name').notNull(),
    status: text('status', { enum: formStatuses }).notNull(),
    /** Between these it takes answers; null is no limit. */
    opensAt: timestamp('opens_at', { withTimezone: true }),
    closesAt: timestamp('closes_at', { withTimezone: true }),
    /** Completed responses that it takes; null is no limit. */
    quota: integer('quota'),
    /** Whether a browser that has answered is asked again. */
    oncePerBrowser: boolean('once_per_browser').notNull().default(false),
    /** Whether each of its links takes one answer alone. */
    oncePerLink: boolean('once_per_link').notNull().default(false),
    /** Whether a browser has to do some work before its answer is taken. */
    proofOfWork: boolean('proof_of_work').notNull().default(false),
    draft: jsonb('draft').$type<FormContent>().notNull(),
    /** Counts the changes of the draft, so that nobody writes over another's unseen. */
    draftRevision: integer('draft_revision').notNull().default(0),
    currentVersionId: uuid('current_version_id'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), tenantPolicy()],
);

/** Distributed table. A form at a touchpoint. `token` is the public address; tokens finds it by its hash. */
export const formLinks = pgTable(
  'form_links',
  {
    ...tenantColumns(),
    formId: uuid('form_id').notNull(),
    touchpointId: uuid('touchpoint_id').notNull(),
    token: text('token').notNull(),
    createdAt: createdAt(),
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
    uniqueIndex('form_links_touchpoint').on(t.workspaceId, t.formId, t.touchpointId),
    index('form_links_by_touchpoint').on(t.workspaceId, t.touchpointId),
    tenantPolicy(),
  ],
);

/** Distributed table. A form as it was asked; never changed. */
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

/** What a response and an unfinished one have in common. Their id is the submission's, which is made with the page. */
const answered = () => ({
  ...tenantColumns(),
  formId: uuid('form_id').notNull(),
  formVersionId: uuid('form_version_id').notNull(),
  touchpointId: uuid('touchpoint_id').notNull(),
  /** The language in which it was asked, as in BCP 47. */
  locale: text('locale').notNull(),
  answers: jsonb('answers').$type<Answers>().notNull(),
  context: jsonb('context').$type<Context>().notNull().default({}),
  createdAt: createdAt(),
});

/**
 * Distributed table. One customer's completed answer to a form; every retry of it is the same response.
 */
export const responses = pgTable(
  'responses',
  {
    ...answered(),
    /** Of the form's first question with a scale; null where it has none. */
    metric: text('metric', { enum: metrics }),
    /** On that scale; null is no answer or "not applicable", and is in no denominator. */
    score: smallint('score'),
    notApplicable: boolean('not_applicable').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    // A form's versions leave with the form alone: a key to them would be checked for every answer, and say no more.
    foreignKey({ columns: [t.workspaceId, t.formId], foreignColumns: [forms.workspaceId, forms.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [t.workspaceId, t.touchpointId],
      foreignColumns: [touchpoints.workspaceId, touchpoints.id],
    }).onDelete('cascade'),
    // With the touchpoint, so that answers are counted by form and touchpoint without reading them.
    index('responses_form').on(t.workspaceId, t.formId, t.createdAt, t.touchpointId),
    index('responses_touchpoint').on(t.workspaceId, t.touchpointId, t.createdAt),
    index('responses_time').on(t.workspaceId, t.createdAt),
    tenantPolicy(),
  ],
);

/** Distributed table. What a customer answered who has not come to the end; it leaves when the response is stored. */
export const partialResponses = pgTable(
  'partial_responses',
  { ...answered(), updatedAt: timestamp('updated_at', { withTimezone: true }).notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.formId], foreignColumns: [forms.workspaceId, forms.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [t.workspaceId, t.touchpointId],
      foreignColumns: [touchpoints.workspaceId, touchpoints.id],
    }).onDelete('cascade'),
    index('partial_responses_touchpoint').on(t.workspaceId, t.touchpointId),
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
 * Distributed table. Completed answers counted by score, a row a question, touchpoint and day of the workspace's time
 * zone: c0 counts the lowest score of the question's scale, c1 the next, … Changed in the transaction that writes the
 * response. `series` is that of the question's wording.
 */
export const scoreRollups = pgTable(
  'score_rollups',
  {
    ...tenantColumns(),
    formId: uuid('form_id').notNull(),
    questionId: uuid('question_id').notNull(),
    series: smallint('series').notNull(),
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
    uniqueIndex('score_rollups_day').on(t.workspaceId, t.formId, t.questionId, t.series, t.touchpointId, t.day),
    index('score_rollups_touchpoint').on(t.workspaceId, t.touchpointId, t.day),
    tenantPolicy(),
  ],
);

/** How many answers a roll-up counts. */
export const scoresCounted = sql.join(
  scoreColumns.map((column) => sql`${scoreRollups[column]}`),
  sql` + `,
);
