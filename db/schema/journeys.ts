import {
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, tenantColumns, tenantPolicy } from './columns';
import { personas } from './personas';
import { touchpoints } from './touchpoints';
import { evidenceStates, laneKinds } from './values';
import { workspaces } from './workspaces';

/** Distributed table. A journey map; `revision` counts the operations in its log. */
export const journeys = pgTable(
  'journeys',
  {
    ...tenantColumns(),
    title: text('title').notNull(),
    purpose: text('purpose').notNull().default(''),
    state: text('state', { enum: ['current', 'future'] })
      .notNull()
      .default('current'),
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
    foreignKey({ columns: [t.workspaceId, t.personaId], foreignColumns: [personas.workspaceId, personas.id] }).onDelete(
      'cascade',
    ),
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
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.phaseId], foreignColumns: [phases.workspaceId, phases.id] }).onDelete(
      'cascade',
    ),
    index('steps_journey').on(t.workspaceId, t.journeyId, t.position),
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

/** Distributed table. A cell's text card; what it means follows from its lane's kind. */
export const cards = pgTable(
  'cards',
  {
    ...tenantColumns(),
    journeyId: uuid('journey_id').notNull(),
    laneId: uuid('lane_id').notNull(),
    stepId: uuid('step_id').notNull(),
    text: text('text').notNull(),
    position: integer('position').notNull(),
    evidence: text('evidence', { enum: evidenceStates }).notNull().default('assumed'),
    evidenceSince: timestamp('evidence_since', { withTimezone: true }).notNull().defaultNow(),
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
    index('cards_journey').on(t.workspaceId, t.journeyId),
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
    value: doublePrecision('value').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.journeyId], foreignColumns: [journeys.workspaceId, journeys.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.stepId], foreignColumns: [steps.workspaceId, steps.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [t.workspaceId, t.personaId], foreignColumns: [personas.workspaceId, personas.id] }).onDelete(
      'cascade',
    ),
    uniqueIndex('designed_emotions_point').on(t.workspaceId, t.stepId, t.personaId),
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
