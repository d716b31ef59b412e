import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { createdAt, tenantColumns, tenantPolicy } from './columns';
import { files } from './files';
import { evidenceStates } from './values';
import { workspaces } from './workspaces';

/** What the seven steps hold; every text may be empty. The portrait is drawn from its seed. */
export type PersonaProfile = {
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

/** Distributed table. */
export const personas = pgTable(
  'personas',
  {
    ...tenantColumns(),
    name: text('name').notNull(),
    /** 1–8: hue, dash and marker on every map. */
    colour: integer('colour').notNull(),
    profile: jsonb('profile').$type<PersonaProfile>().notNull(),
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
