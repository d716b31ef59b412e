import {
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
import { importStatuses, refusalReasons } from './values';
import { workspaces } from './workspaces';

/** What each column of a file is, and how what stands in it is to be read. */
export type Mapping = {
  /** By column: '', 'key', 'date', 'language', 'touchpoint', or a part of a question: see `lib/exchange/targets.ts`. */
  columns: string[];
  dateFormat: 'iso' | 'dmy' | 'mdy';
  /** IANA name, for dates that name no offset. */
  timeZone: string;
  /** As in BCP 47, for rows that name none. */
  language: string;
  /** What stands where a question did not apply; '' is nothing. */
  notApplicable: string;
  /** The version of each form in the mapping by the form: what the preview was made with is what is stored. */
  versions: { [formId: string]: string };
  /** Touchpoints by their name in lower case, for rows that name theirs. */
  touchpoints: { [name: string]: string };
};

/**
 * Distributed table. Past answers on their way into the workspace; the file's bytes are in the file store under the
 * workspace's id and the import's own, until it is done. A row is a record of the file, its head aside.
 */
export const imports = pgTable(
  'imports',
  {
    ...tenantColumns(),
    name: text('name').notNull(),
    status: text('status', { enum: importStatuses }).notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    encoding: text('encoding').notNull(),
    separator: text('separator').notNull(),
    /** The head of the file, and its first rows. */
    head: jsonb('head').$type<string[]>().notNull(),
    sample: jsonb('sample').$type<string[][]>().notNull(),
    mapping: jsonb('mapping').$type<Mapping>(),
    /** Rows of the file; null until it was read to its end. */
    rows: integer('rows'),
    /** Rows that were gone through in this status. */
    rowsDone: integer('rows_done').notNull().default(0),
    rowsRefused: integer('rows_refused').notNull().default(0),
    /** Answers that are to be stored, and those that were stored before. */
    answersNew: integer('answers_new').notNull().default(0),
    answersKnown: integer('answers_known').notNull().default(0),
    /** Answers that were stored by it. */
    answersStored: integer('answers_stored').notNull().default(0),
    /** Why it can not go on. */
    failure: text('failure'),
    createdBy: uuid('created_by'),
    createdAt: createdAt(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    index('imports_time').on(t.workspaceId, t.createdAt),
    tenantPolicy(),
  ],
);

/** Distributed table. A row of a file that is not taken: the line on which it begins, from 1, and what is wrong first. */
export const importRefusals = pgTable(
  'import_refusals',
  {
    ...tenantColumns(),
    importId: uuid('import_id').notNull(),
    line: integer('line').notNull(),
    reason: text('reason', { enum: refusalReasons }).notNull(),
    /** From 0; null where the row as a whole is wrong. */
    column: smallint('column_index'),
    value: text('value'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.importId], foreignColumns: [imports.workspaceId, imports.id] }).onDelete(
      'cascade',
    ),
    uniqueIndex('import_refusals_line').on(t.workspaceId, t.importId, t.line),
    tenantPolicy(),
  ],
);
