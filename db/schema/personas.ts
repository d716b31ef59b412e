import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { createdAt, tenantColumns, tenantPolicy } from './columns';
import { files } from './files';
import { evidenceStates } from './values';
import { workspaces } from './workspaces';

/** How well founded one field is; without a state it is as the persona is as a whole. */
export type FieldEvidence = {
  state: (typeof evidenceStates)[number] | null;
  /** ISO date, or empty. */
  since: string;
  /** What it rests on, in words. */
  source: string;
  /** http or https, or empty. */
  link: string;
};

/** What the seven steps asked from the start; every text may be empty. The portrait is drawn from its seed. */
type FirstProfile = {
  role: string;
  situation: string;
  age: string;
  gender: string;
  location: string;
  household: string;
  education: string;
  income: string;
  goals: string[];
  worries: string[];
  quote: string;
  toneOfVoice: string;
  portraitSeed: string;
};

/** What they asked later: a profile that was written before has none of it. */
type LaterProfile = {
  /** The segment that the persona stands for. */
  segment: string;
  brands: string[];
  /** Examples of the tone of voice. */
  say: string[];
  dontSay: string[];
  /** A day in the life; `time` is HH:MM, or empty. */
  day: { time: string; text: string }[];
  /** Between two poles: 0 is the first, 100 the second. */
  traits: { low: string; high: string; value: number }[];
  /** How much a channel of the workspace is used, 1–4. */
  channels: { channelId: string; use: number }[];
  /** Fields of the team's own. */
  fields: { label: string; text: string; evidence: FieldEvidence | null }[];
  /** By the name of the field. */
  evidence: Record<string, FieldEvidence>;
};

export type PersonaProfile = FirstProfile & LaterProfile;
export type StoredProfile = FirstProfile & Partial<LaterProfile>;

/** Distributed table. */
export const personas = pgTable(
  'personas',
  {
    ...tenantColumns(),
    name: text('name').notNull(),
    /** 1–8: hue, dash and marker on every map. */
    colour: integer('colour').notNull(),
    profile: jsonb('profile').$type<StoredProfile>().notNull(),
    /** In place of the portrait that is drawn. */
    portraitFileId: uuid('portrait_file_id'),
    evidence: text('evidence', { enum: evidenceStates }).notNull(),
    evidenceSince: timestamp('evidence_since', { withTimezone: true }).notNull().defaultNow(),
    createdAt: createdAt(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.portraitFileId], foreignColumns: [files.workspaceId, files.id] }),
    index('personas_name').on(t.workspaceId, t.name),
    tenantPolicy(),
  ],
);
