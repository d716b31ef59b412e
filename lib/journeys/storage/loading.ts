import { asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  cards,
  designedEmotions,
  journeyPersonas,
  journeys,
  lanes,
  notes,
  phases,
  placements,
  steps,
} from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import type { Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { normalForm } from '../operations/normal-form';
import { type Part, type Wanted, wholeMap } from '../operations/parts';
import type { Card, JourneyMap, Lane, MapPersona, Note, Phase, Placement, Step, Touchpoint } from '../schema';

/** Where each row stands among its siblings, as the tables have it. */
type Positions = Record<
  'personas' | 'lanes' | 'phases' | 'steps' | 'placements' | 'cards',
  ReadonlyMap<string, number>
>;
export type LoadedMap = { map: JourneyMap; positions: Positions };

/** What a map, and every list of journeys, shows of a persona; of the profile the seed of its drawn face. */
export const personaColumns = {
  id: personas.id,
  name: personas.name,
  colour: personas.colour,
  portraitSeed: sql<string>`${personas.profile} ->> 'portraitSeed'`,
  portraitFileId: personas.portraitFileId,
};

export const touchpointColumns = {
  id: touchpoints.id,
  name: touchpoints.name,
  channelId: touchpoints.channelId,
  momentOfTruth: touchpoints.momentOfTruth,
  evidence: touchpoints.evidence,
  evidenceSince: touchpoints.evidenceSince,
};

export const noteColumns = {
  id: notes.id,
  kind: notes.kind,
  text: notes.text,
  details: notes.details,
  icon: notes.icon,
  colour: notes.colour,
  tags: notes.tags,
  ownerId: notes.ownerId,
  evidence: notes.evidence,
  evidenceSince: notes.evidenceSince,
  evidenceSource: notes.evidenceSource,
  link: notes.link,
  fileId: notes.fileId,
  linkedJourneyId: notes.linkedJourneyId,
};

type NoteRow = Omit<Note, 'evidenceSince'> & { evidenceSince: Date };

/** Notes as a map holds them. A row may come more than once. */
export const asNotes = (rows: readonly NoteRow[]): Note[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].map((row) => ({
    ...row,
    evidenceSince: row.evidenceSince.toISOString(),
  }));

type TouchpointRow = Omit<Touchpoint, 'departmentIds' | 'evidenceSince'> & { evidenceSince: Date };

/** Touchpoints as a map holds them. A row may come more than once. */
export function withDepartments(
  rows: readonly TouchpointRow[],
  links: readonly { touchpointId: string; departmentId: string }[],
): Touchpoint[] {
  const behind = grouped(links, (link) => link.touchpointId);
  const once = new Map(rows.map((row) => [row.id, row]));
  return [...once.values()].map((row) => ({
    ...row,
    departmentIds: (behind.get(row.id) ?? []).map((link) => link.departmentId).sort(),
    evidenceSince: row.evidenceSince.toISOString(),
  }));
}

const positionsOf = (rows: readonly { id: string; position: number }[]) =>
  new Map(rows.map((row) => [row.id, row.position]));

const bare = <T extends { position: number }>(rows: readonly T[]) => rows.map(({ position: _, ...row }) => row);

/** Of a part's rows those that are wanted. */
function among(wanted: Wanted | undefined, columns: Partial<Record<'id' | 'step' | 'touchpoint' | 'note', PgColumn>>) {
  if (!wanted || wanted === 'all') return undefined;
  const keys = Object.keys(wanted) as (keyof typeof wanted)[];
  return or(
    ...keys.map((key): SQL | undefined => {
      const column = columns[key];
      return column && inArray(column, [...(wanted[key] ?? [])]);
    }),
  );
}

/** What a journey is beside what stands on its map. */
export const journeyColumns = {
  id: journeys.id,
  title: journeys.title,
  purpose: journeys.purpose,
  state: journeys.state,
  kind: journeys.kind,
  shape: journeys.shape,
  returnsToPhaseId: journeys.returnsToPhaseId,
  ownerId: journeys.ownerId,
  tags: journeys.tags,
  reviewOn: journeys.reviewOn,
};

/** The query of a journey without its map: one row, or none where the workspace has no such journey. */
export const journeyRow = (scope: Scope, id: string) =>
  scope.tx
    .select({ ...journeyColumns, revision: journeys.revision })
    .from(journeys)
    .where(scope.of(journeys, eq(journeys.id, id)));
type JourneyRow = Awaited<ReturnType<typeof journeyRow>>[number];

/**
 * The queries of one map, sent together; null where the workspace has no such journey.
 * @param parts what is read of it; the rest stays empty
 * @param row the journey's own, where it is being read already
 */
export async function loadMap(
  scope: Scope,
  journeyId: string,
  parts: ReadonlyMap<Part, Wanted> = wholeMap,
  row: PromiseLike<JourneyRow[]> = journeyRow(scope, journeyId),
): Promise<LoadedMap | null> {
  const { tx } = scope;
  const wanted = <T>(part: Part, query: () => PromiseLike<T[]>): PromiseLike<T[]> | T[] =>
    parts.has(part) ? query() : [];
  const somePlacements = () =>
    among(parts.get('placements'), {
      id: placements.id,
      step: placements.stepId,
      touchpoint: placements.touchpointId,
    });
  const [[journey], personaRows, phaseRows, stepRows, laneRows, placed, links, cardRows, emotions] = await Promise.all([
    row,
    wanted('personas', () =>
      tx
        .select({ ...personaColumns, position: journeyPersonas.position })
        .from(journeyPersonas)
        .innerJoin(personas, scope.of(personas, eq(personas.id, journeyPersonas.personaId)))
        .where(
          scope.of(
            journeyPersonas,
            eq(journeyPersonas.journeyId, journeyId),
            among(parts.get('personas'), { id: personas.id }),
          ),
        )
        .orderBy(asc(journeyPersonas.position), asc(journeyPersonas.id)),
    ),
    wanted('phases', () =>
      tx
        .select({ id: phases.id, name: phases.name, position: phases.position })
        .from(phases)
        .where(scope.of(phases, eq(phases.journeyId, journeyId), among(parts.get('phases'), { id: phases.id })))
        .orderBy(asc(phases.position), asc(phases.id)),
    ),
    wanted('steps', () =>
      tx
        .select({
          id: steps.id,
          phaseId: steps.phaseId,
          name: steps.name,
          linkedJourneyId: steps.linkedJourneyId,
          position: steps.position,
        })
        .from(steps)
        .where(scope.of(steps, eq(steps.journeyId, journeyId), among(parts.get('steps'), { id: steps.id })))
        .orderBy(asc(steps.position), asc(steps.id)),
    ),
    wanted('lanes', () =>
      tx
        .select({
          id: lanes.id,
          kind: lanes.kind,
          name: lanes.name,
          hidden: lanes.hidden,
          collapsed: lanes.collapsed,
          position: lanes.position,
        })
        .from(lanes)
        .where(scope.of(lanes, eq(lanes.journeyId, journeyId), among(parts.get('lanes'), { id: lanes.id })))
        .orderBy(asc(lanes.position), asc(lanes.id)),
    ),
    wanted('placements', () =>
      tx
        .select({
          placement: {
            id: placements.id,
            stepId: placements.stepId,
            touchpointId: placements.touchpointId,
            position: placements.position,
          },
          touchpoint: touchpointColumns,
        })
        .from(placements)
        .innerJoin(touchpoints, scope.of(touchpoints, eq(touchpoints.id, placements.touchpointId)))
        .where(scope.of(placements, eq(placements.journeyId, journeyId), somePlacements()))
        .orderBy(asc(placements.position), asc(placements.id)),
    ),
    wanted('placements', () =>
      tx
        .selectDistinct({
          touchpointId: touchpointDepartments.touchpointId,
          departmentId: touchpointDepartments.departmentId,
        })
        .from(placements)
        .innerJoin(
          touchpointDepartments,
          scope.of(touchpointDepartments, eq(touchpointDepartments.touchpointId, placements.touchpointId)),
        )
        .where(scope.of(placements, eq(placements.journeyId, journeyId), somePlacements())),
    ),
    wanted('cards', () =>
      tx
        .select({
          card: {
            id: cards.id,
            laneId: cards.laneId,
            stepId: cards.stepId,
            span: cards.span,
            noteId: cards.noteId,
            position: cards.position,
          },
          note: noteColumns,
        })
        .from(cards)
        .innerJoin(notes, scope.of(notes, eq(notes.id, cards.noteId)))
        .where(
          scope.of(
            cards,
            eq(cards.journeyId, journeyId),
            among(parts.get('cards'), { id: cards.id, step: cards.stepId, note: cards.noteId }),
          ),
        )
        .orderBy(asc(cards.position), asc(cards.id)),
    ),
    wanted('emotions', () =>
      tx
        .select({
          stepId: designedEmotions.stepId,
          personaId: designedEmotions.personaId,
          state: designedEmotions.state,
          value: designedEmotions.value,
          comment: designedEmotions.comment,
        })
        .from(designedEmotions)
        .where(
          scope.of(
            designedEmotions,
            eq(designedEmotions.journeyId, journeyId),
            among(parts.get('emotions'), { step: designedEmotions.stepId }),
          ),
        ),
    ),
  ]);
  if (!journey) return null;
  const placementRows = placed.map(({ placement }) => placement);
  const shown = new Set(personaRows.map(({ id }) => id));
  const map = normalForm({
    ...journey,
    personas: bare(personaRows) satisfies MapPersona[],
    phases: bare(phaseRows) satisfies Phase[],
    steps: bare(stepRows) satisfies Step[],
    lanes: bare(laneRows) satisfies Lane[],
    touchpoints: withDepartments(
      placed.map(({ touchpoint }) => touchpoint),
      links,
    ),
    placements: bare(placementRows) satisfies Placement[],
    notes: asNotes(cardRows.map(({ note }) => note)),
    cards: bare(cardRows.map(({ card }) => card)) satisfies Card[],
    // A persona that was taken off the map keeps its curve for the day that it returns.
    emotions: emotions.filter(({ personaId }) => shown.has(personaId)),
  });
  const positions = {
    personas: positionsOf(personaRows),
    lanes: positionsOf(laneRows),
    phases: positionsOf(phaseRows),
    steps: positionsOf(stepRows),
    placements: positionsOf(placementRows),
    cards: positionsOf(cardRows.map(({ card }) => card)),
  };
  return { map, positions };
}

/** All of a map for a copy of it: whoever changes it is waited for, and waits, so that its rows are those of one moment. */
export const loadSettledMap = (scope: Scope, journeyId: string): Promise<LoadedMap | null> =>
  loadMap(scope, journeyId, wholeMap, Promise.resolve(journeyRow(scope, journeyId).for('share')));
