import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
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
import { files } from './files';
import { personas } from './personas';
import { touchpoints } from './touchpoints';
import { emotionStates, evidenceStates, journeyKinds, journeyStates, laneKinds, noteKinds } from './values';
import { workspaces } from './workspaces';

const tags = () => text('tags').array().notNull().default(sql`'{}'::text[]`);

/** Distributed table. A journey map; `revision` counts the operations in its log. */
export const journeys = pgTable(
  'journeys',
  {
    ...tenantColumns(),
    title: text('title').notNull(),
    purpose: text('purpose').notNull().default(''),
    state: text('state', { enum: journeyStates }).notNull().default('current'),
    kind: text('kind', { enum: journeyKinds }).notNull().default('customer'),
    /** A member; whoever has left the workspace owns nothing any more. */
    ownerId: uuid('owner_id'),
    tags: tags(),
    reviewOn: date('review_on'),
    shape: text('shape', { enum: ['line', 'loop'] })
      .notNull()
      .default('line'),
    /** In a loop: the phase to which loyal customers return. */
    returnsToPhaseId: uuid('returns_to_phase_id'),
    revision: integer('revision').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    index('journeys_updated').on(t.workspaceId, t.updatedAt),
    tenantPolicy(),
  ],
);

/** Distributed table. For whom a map is. */
export const journeyPersonas = pgTable(
  'journey_personas',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    personaId: uuid('persona_id').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.personaId], foreignColumns: [personas.workspaceId, personas.id] }),
    uniqueIndex('journey_personas_pair').on(t.workspaceId, t.journeyId, t.personaId),
    tenantPolicy(),
  ],
);

/** Distributed table. */
export const phases = pgTable(
  'phases',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    index('phases_journey').on(t.workspaceId, t.journeyId, t.position),
    tenantPolicy(),
  ],
);

/** Distributed table. What the customer does; a column of the map. */
export const steps = pgTable(
  'steps',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    phaseId: uuid('phase_id').notNull(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
    /** The map that looks at this step more closely. */
    linkedJourneyId: uuid('linked_journey_id'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.phaseId], foreignColumns: [phases.workspaceId, phases.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [t.workspaceId, t.linkedJourneyId],
      foreignColumns: [journeys.workspaceId, journeys.id],
    }),
    index('steps_journey').on(t.workspaceId, t.journeyId, t.position),
    index('steps_linked').on(t.workspaceId, t.linkedJourneyId),
    tenantPolicy(),
  ],
);

/** Distributed table. A row of the map. */
export const lanes = pgTable(
  'lanes',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    kind: text('kind', { enum: laneKinds }).notNull(),
    name: text('name'),
    position: integer('position').notNull(),
    hidden: boolean('hidden').notNull().default(false),
    collapsed: boolean('collapsed').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    index('lanes_journey').on(t.workspaceId, t.journeyId, t.position),
    tenantPolicy(),
  ],
);

/** Distributed table. A touchpoint's place on a step; moving it changes this row and nothing of the touchpoint. */
export const placements = pgTable(
  'placements',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    stepId: uuid('step_id').notNull(),
    touchpointId: uuid('touchpoint_id').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.stepId], foreignColumns: [steps.workspaceId, steps.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [t.workspaceId, t.touchpointId],
      foreignColumns: [touchpoints.workspaceId, touchpoints.id],
    }).onDelete('cascade'),
    index('placements_journey').on(t.workspaceId, t.journeyId),
    index('placements_touchpoint').on(t.workspaceId, t.touchpointId),
    tenantPolicy(),
  ],
);

/**
 * Distributed table. What a card says: an object of the workspace, which may stand on several maps; its kind is that of the
 * lanes that it stands in.
 */
export const notes = pgTable(
  'notes',
  {
    ...tenantColumns(),
    kind: text('kind', { enum: noteKinds }).notNull(),
    text: text('text').notNull(),
    details: text('details').notNull().default(''),
    icon: text('icon'),
    /** 1–8, as a persona's. */
    colour: smallint('colour'),
    tags: tags(),
    ownerId: uuid('owner_id'),
    evidence: text('evidence', { enum: evidenceStates }).notNull().default('assumed'),
    evidenceSince: timestamp('evidence_since', { withTimezone: true }).notNull().defaultNow(),
    evidenceSource: text('evidence_source').notNull().default(''),
    link: text('link'),
    fileId: uuid('file_id'),
    linkedJourneyId: uuid('linked_journey_id'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.workspaceId, t.fileId], foreignColumns: [files.workspaceId, files.id] }),
    foreignKey({
      columns: [t.workspaceId, t.linkedJourneyId],
      foreignColumns: [journeys.workspaceId, journeys.id],
    }),
    index('notes_kind').on(t.workspaceId, t.kind),
    index('notes_linked').on(t.workspaceId, t.linkedJourneyId),
    tenantPolicy(),
  ],
);

/** Distributed table. A note's place on a map: in a lane, on a step and the `span` − 1 steps after it. */
export const cards = pgTable(
  'cards',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    laneId: uuid('lane_id').notNull(),
    stepId: uuid('step_id').notNull(),
    noteId: uuid('note_id').notNull(),
    span: integer('span').notNull().default(1),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.laneId], foreignColumns: [lanes.workspaceId, lanes.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.stepId], foreignColumns: [steps.workspaceId, steps.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.noteId], foreignColumns: [notes.workspaceId, notes.id] }).onDelete(
      'cascade',
    ),
    index('cards_journey_note').on(t.workspaceId, t.journeyId, t.noteId),
    index('cards_note').on(t.workspaceId, t.noteId),
    tenantPolicy(),
  ],
);

/** Distributed table. The emotion that the team designed for a persona at a step, −2 … +2. */
export const designedEmotions = pgTable(
  'designed_emotions',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    stepId: uuid('step_id').notNull(),
    personaId: uuid('persona_id').notNull(),
    state: text('state', { enum: emotionStates }).notNull().default('as-is'),
    value: doublePrecision('value').notNull(),
    comment: text('comment').notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.stepId], foreignColumns: [steps.workspaceId, steps.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.personaId], foreignColumns: [personas.workspaceId, personas.id] }),
    uniqueIndex('designed_emotions_point').on(t.workspaceId, t.stepId, t.personaId, t.state),
    index('designed_emotions_journey').on(t.workspaceId, t.journeyId),
    tenantPolicy(),
  ],
);

/** Distributed table. The journey's log: one row an operation, its id made by the client, so that a retry counts once. */
export const journeyOperations = pgTable(
  'journey_operations',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    revision: integer('revision').notNull(),
    actorId: uuid('actor_id'),
    operation: jsonb('operation').$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    uniqueIndex('journey_operations_revision').on(t.workspaceId, t.journeyId, t.revision),
    tenantPolicy(),
  ],
);

/** What a saved view shows of a map; what is left out is not narrowed. Ids that are gone narrow nothing. */
export type ViewSettings = {
  lanes?: string[];
  personas?: string[];
  channels?: string[];
  departments?: string[];
  evidence?: (typeof evidenceStates)[number][];
  /** Only steps with a pain point or with measured emotion below 0. */
  onlyPain?: boolean;
};

/** Distributed table. A view of one map, of one member or, without an owner, of the team. */
export const mapViews = pgTable(
  'map_views',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    ownerId: uuid('owner_id'),
    name: text('name').notNull(),
    settings: jsonb('settings').$type<ViewSettings>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    index('map_views_journey').on(t.workspaceId, t.journeyId),
    tenantPolicy(),
  ],
);

/** Distributed table. A map that the team keeps to start others from, as it was when it was saved. */
export const journeyTemplates = pgTable(
  'journey_templates',
  {
    ...tenantColumns(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    /** A TemplateContent of lib/journeys/templates/content.ts with its summary: a map without persons. */
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
    createdBy: uuid('created_by'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }).onDelete('cascade'),
    index('journey_templates_name').on(t.workspaceId, t.name),
    tenantPolicy(),
  ],
);
