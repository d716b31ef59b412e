import {
  customType,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, tenantColumns, tenantPolicy } from './columns';
import { responses } from './feedback';
import { notes } from './journeys';
import { answerStatuses, caseStatuses } from './values';
import { workspaces } from './workspaces';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * Distributed table. The words of a response as they are searched, in Dutch and in English; `id` is the response's. Filled
 * when someone searches, so that taking an answer costs nothing more. Without an index of words: behind row-level security
 * the database uses none, as it does not trust the operator that compares them.
 */
export const answerTexts = pgTable('answer_texts', { ...tenantColumns(), words: tsvector('words').notNull() }, (t) => [
  primaryKey({ columns: [t.workspaceId, t.id] }),
  foreignKey({ columns: [t.workspaceId, t.id], foreignColumns: [responses.workspaceId, responses.id] }).onDelete(
    'cascade',
  ),
  tenantPolicy(),
]);

/**
 * Distributed table. When the last response was stored of which, and of all before it, the words are known, a row a
 * workspace; `id` is the workspace's.
 */
export const answerTextMarks = pgTable(
  'answer_text_marks',
  { ...tenantColumns(), readTo: timestamp('read_to', { withTimezone: true }).notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    tenantPolicy(),
  ],
);

/** Distributed table. What the team did with a response; `id` is the response's. Without a row it is new and nobody's. */
export const answerTriage = pgTable(
  'answer_triage',
  {
    ...tenantColumns(),
    status: text('status', { enum: answerStatuses }).notNull(),
    assigneeId: uuid('assignee_id'),
    tags: text('tags').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.id], foreignColumns: [responses.workspaceId, responses.id] }).onDelete(
      'cascade',
    ),
    index('answer_triage_assignee').on(t.workspaceId, t.assigneeId),
    tenantPolicy(),
  ],
);

/** Distributed table. What a colleague wrote beside a response. */
export const answerNotes = pgTable(
  'answer_notes',
  {
    ...tenantColumns(),
    responseId: uuid('response_id').notNull(),
    authorId: uuid('author_id').notNull(),
    text: text('text').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.responseId],
      foreignColumns: [responses.workspaceId, responses.id],
    }).onDelete('cascade'),
    index('answer_notes_response').on(t.workspaceId, t.responseId),
    tenantPolicy(),
  ],
);

/** Distributed table. Filters of the answers that are kept, of one member or, without an owner, of the team. */
export const answerViews = pgTable(
  'answer_views',
  {
    ...tenantColumns(),
    ownerId: uuid('owner_id'),
    name: text('name').notNull(),
    /** As the address says them. */
    filters: jsonb('filters').$type<Record<string, string>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    uniqueIndex('answer_views_name').on(t.workspaceId, t.ownerId, t.name),
    tenantPolicy(),
  ],
);

/** Distributed table. What has to be done about one response, until its outcome is known. */
export const answerCases = pgTable(
  'answer_cases',
  {
    ...tenantColumns(),
    responseId: uuid('response_id').notNull(),
    status: text('status', { enum: caseStatuses }).notNull(),
    /** A member; whoever has left the workspace owns nothing any more. */
    ownerId: uuid('owner_id'),
    /** The last day, in the workspace's time zone; null is no deadline. */
    dueOn: date('due_on'),
    outcome: text('outcome').notNull().default(''),
    createdAt: createdAt(),
    closedAt: timestamp('closed_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.responseId],
      foreignColumns: [responses.workspaceId, responses.id],
    }).onDelete('cascade'),
    uniqueIndex('answer_cases_response').on(t.workspaceId, t.responseId),
    index('answer_cases_due').on(t.workspaceId, t.status, t.dueOn),
    tenantPolicy(),
  ],
);

/** Distributed table. That a response shows what a note says. */
export const answerEvidence = pgTable(
  'answer_evidence',
  {
    ...tenantColumns(),
    responseId: uuid('response_id').notNull(),
    noteId: uuid('note_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.responseId],
      foreignColumns: [responses.workspaceId, responses.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.noteId], foreignColumns: [notes.workspaceId, notes.id] }).onDelete(
      'cascade',
    ),
    uniqueIndex('answer_evidence_pair').on(t.workspaceId, t.responseId, t.noteId),
    index('answer_evidence_note').on(t.workspaceId, t.noteId),
    tenantPolicy(),
  ],
);
