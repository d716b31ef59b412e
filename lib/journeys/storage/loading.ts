import { listed, type Scope } from '@/db/scope';
import { grouped } from '@/lib/grouping';
import { normalForm } from '../operations/normal-form';
import { type Part, type Wanted, wholeMap } from '../operations/parts';
import type { Card, JourneyMap, Lane, MapPersona, Note, Phase, Placement, Step, Touchpoint } from '../schema';
import {
  type JourneyRow,
  journeyRow,
  selectCards,
  selectDepartments,
  selectEmotions,
  selectLanes,
  selectPersonas,
  selectPhases,
  selectPlacements,
  selectSteps,
  settledJourneyRow,
} from './selects';

/** Where each row stands among its siblings, as the tables have it. */
type Positions = Record<
  'personas' | 'lanes' | 'phases' | 'steps' | 'placements' | 'cards',
  ReadonlyMap<string, number>
>;
export type LoadedMap = { map: JourneyMap; positions: Positions };

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

/**
 * The queries of one map, sent together; null where the workspace has no such journey.
 * @param parts what is read of it; the rest stays empty
 * @param row the journey's own, where it is being read already
 */
export async function loadMap(
  scope: Scope,
  journeyId: string,
  parts: ReadonlyMap<Part, Wanted> = wholeMap,
  row: PromiseLike<JourneyRow[]> = journeyRow(scope, { id: journeyId }),
): Promise<LoadedMap | null> {
  type Rows<T> = (scope: Scope, values: Record<string, unknown>, by?: string) => Promise<T[]>;
  const read = <T>(part: Part, rows: Rows<T>): Promise<T[]> | T[] => {
    const wanted = parts.get(part);
    if (!wanted) return [];
    if (wanted === 'all') return rows(scope, { journeyId });
    const ids = Object.entries(wanted).map(([key, named]) => {
      const [only, ...more] = named;
      return only && more.length === 0 ? [`${key}=`, only] : [key, listed(named)];
    });
    return rows(scope, { journeyId, ...Object.fromEntries(ids) }, ids.map(([key]) => key).join(' '));
  };
  const [[journey], personaRows, phaseRows, stepRows, laneRows, placed, links, cardRows, emotions] = await Promise.all([
    row,
    read('personas', selectPersonas),
    read('phases', selectPhases),
    read('steps', selectSteps),
    read('lanes', selectLanes),
    read('placements', selectPlacements),
    read('placements', selectDepartments),
    read('cards', selectCards),
    read('emotions', selectEmotions),
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
  loadMap(scope, journeyId, wholeMap, settledJourneyRow(scope, { id: journeyId }));
