import { asc, eq } from 'drizzle-orm';
import {
  cards,
  designedEmotions,
  journeyPersonas,
  journeys,
  lanes,
  phases,
  placements,
  steps,
} from '@/db/schema/journeys';
import { personas } from '@/db/schema/personas';
import { touchpointDepartments, touchpoints } from '@/db/schema/touchpoints';
import type { Scope } from '@/db/scope';
import { normalForm } from './operations/normal-form';
import { grouped } from './operations/order';
import { allParts, type Part } from './operations/parts';
import type { Card, JourneyMap, Phase, Placement, Step, Touchpoint } from './schema';

/** Where each row stands among its siblings, as the tables have it. */
type Positions = Record<'phases' | 'steps' | 'placements' | 'cards', ReadonlyMap<string, number>>;
export type LoadedMap = { map: JourneyMap; positions: Positions };

export const touchpointColumns = {
  id: touchpoints.id,
  name: touchpoints.name,
  channelId: touchpoints.channelId,
  momentOfTruth: touchpoints.momentOfTruth,
  evidence: touchpoints.evidence,
  evidenceSince: touchpoints.evidenceSince,
};

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

/**
 * The queries of one map, sent together; null where the workspace has no such journey.
 * @param parts what is read of it; the rest stays empty
 */
export async function loadMap(
  scope: Scope,
  journeyId: string,
  parts: ReadonlySet<Part> = allParts,
): Promise<LoadedMap | null> {
  const { tx } = scope;
  const wanted = <T>(part: Part, query: PromiseLike<T[]>): PromiseLike<T[]> | T[] => (parts.has(part) ? query : []);
  const [[journey], personaRows, phaseRows, stepRows, laneRows, placed, links, cardRows, emotions] = await Promise.all([
    tx
      .select({
        id: journeys.id,
        title: journeys.title,
        purpose: journeys.purpose,
        state: journeys.state,
        shape: journeys.shape,
        returnsToPhaseId: journeys.returnsToPhaseId,
        revision: journeys.revision,
      })
      .from(journeys)
      .where(scope.of(journeys, eq(journeys.id, journeyId))),
    wanted(
      'personas',
      tx
        .select({ id: personas.id, name: personas.name, colour: personas.colour, profile: personas.profile })
        .from(journeyPersonas)
        .innerJoin(personas, scope.of(personas, eq(personas.id, journeyPersonas.personaId)))
        .where(scope.of(journeyPersonas, eq(journeyPersonas.journeyId, journeyId)))
        .orderBy(asc(journeyPersonas.position), asc(journeyPersonas.id)),
    ),
    wanted(
      'phases',
      tx
        .select({ id: phases.id, name: phases.name, position: phases.position })
        .from(phases)
        .where(scope.of(phases, eq(phases.journeyId, journeyId)))
        .orderBy(asc(phases.position), asc(phases.id)),
    ),
    wanted(
      'steps',
      tx
        .select({ id: steps.id, phaseId: steps.phaseId, name: steps.name, position: steps.position })
        .from(steps)
        .where(scope.of(steps, eq(steps.journeyId, journeyId)))
        .orderBy(asc(steps.position), asc(steps.id)),
    ),
    wanted(
      'lanes',
      tx
        .select({ id: lanes.id, kind: lanes.kind, name: lanes.name })
        .from(lanes)
        .where(scope.of(lanes, eq(lanes.journeyId, journeyId)))
        .orderBy(asc(lanes.position), asc(lanes.id)),
    ),
    wanted(
      'placements',
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
        .where(scope.of(placements, eq(placements.journeyId, journeyId)))
        .orderBy(asc(placements.position), asc(placements.id)),
    ),
    wanted(
      'placements',
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
        .where(scope.of(placements, eq(placements.journeyId, journeyId))),
    ),
    wanted(
      'cards',
      tx
        .select({
          id: cards.id,
          laneId: cards.laneId,
          stepId: cards.stepId,
          text: cards.text,
          evidence: cards.evidence,
          evidenceSince: cards.evidenceSince,
          position: cards.position,
        })
        .from(cards)
        .where(scope.of(cards, eq(cards.journeyId, journeyId)))
        .orderBy(asc(cards.position), asc(cards.id)),
    ),
    wanted(
      'emotions',
      tx
        .select({
          stepId: designedEmotions.stepId,
          personaId: designedEmotions.personaId,
          value: designedEmotions.value,
        })
        .from(designedEmotions)
        .where(scope.of(designedEmotions, eq(designedEmotions.journeyId, journeyId))),
    ),
  ]);
  if (!journey) return null;
  const placementRows = placed.map(({ placement }) => placement);
  const shown = new Set(personaRows.map(({ id }) => id));
  const map = normalForm({
    ...journey,
    personas: personaRows.map(({ profile, ...persona }) => ({ ...persona, portraitSeed: profile.portraitSeed })),
    phases: bare(phaseRows) satisfies Phase[],
    steps: bare(stepRows) satisfies Step[],
    lanes: laneRows,
    touchpoints: withDepartments(
      placed.map(({ touchpoint }) => touchpoint),
      links,
    ),
    placements: bare(placementRows) satisfies Placement[],
    cards: bare(cardRows).map((card) => ({
      ...card,
      evidenceSince: card.evidenceSince.toISOString(),
    })) satisfies Card[],
    // A persona that was taken off the map keeps its curve for the day that it returns.
    emotions: emotions.filter(({ personaId }) => shown.has(personaId)),
  });
  const positions = {
    phases: positionsOf(phaseRows),
    steps: positionsOf(stepRows),
    placements: positionsOf(placementRows),
    cards: positionsOf(cardRows),
  };
  return { map, positions };
}
