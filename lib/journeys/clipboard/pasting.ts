import { holdsNotes } from '../notes';
import { following } from '../operations/order';
import type { JourneyMap, Lane, Operation } from '../schema';
import { Adding, linesOf, type Making } from './adding';
import type { Block, Cell, Content, MapItem } from './block';
import { type Corner, cornersIn, sizeOf } from './filling';

/** Where the hand is on the map. A lane and a step are a cell, a step alone its head, a lane alone its label. */
export type Place = { item: MapItem | null; phaseId: string | null; stepId: string | null; laneId: string | null };

export type Paste = {
  operations: Operation[];
  /** What stands on the map after it and did not before, in order; cards and touchpoints that stand on new steps apart. */
  added: MapItem[];
  /** Lanes that hold neither cards nor touchpoints, so that nothing was put into them. */
  skipped: Lane[];
  /** Texts for which there was no lane. */
  left: number;
  /** Touchpoints that stand at that step already, and stand there once. */
  again: number;
};

/** What is seen of the map, and where on it the hand is: nothing is put where nobody sees it. */
export type Target = {
  place: Place;
  /** The lanes that count as rows, from top to bottom. */
  shown: readonly Lane[];
  /** The ids of the steps that count as columns; all where it is left out. */
  columns?: readonly string[];
  /** The cells that are chosen, where they are more than the one at hand. */
  area?: readonly Corner[];
};

const any = () => true;
const takes = (lane: Lane) => lane.kind === 'touchpoints' || holdsNotes(lane);

/** The phase in which a new step stands when it comes after this place, and the step before which it does. */
function stepPlace(map: JourneyMap, { phaseId, stepId }: Place): { phaseId: string; before: string | null } | null {
  const step = map.steps.find((it) => it.id === stepId) ?? (phaseId ? undefined : map.steps.at(-1));
  if (step) {
    return { phaseId: step.phaseId, before: following(map.steps, step.id, (it) => it.phaseId === step.phaseId) };
  }
  const phase = map.phases.find((it) => it.id === phaseId) ?? map.phases.at(-1);
  return phase ? { phaseId: phase.id, before: null } : null;
}

/** What stands behind the card or touchpoint that the hand is on, in its cell. */
function nextInCell(map: JourneyMap, item: MapItem | null): string | null {
  if (item?.kind === 'placement') {
    const own = map.placements.find((it) => it.id === item.id);
    return following(map.placements, item.id, (it) => it.stepId === own?.stepId);
  }
  if (item?.kind !== 'card') return null;
  const own = map.cards.find((it) => it.id === item.id);
  return following(map.cards, item.id, (it) => it.stepId === own?.stepId && it.laneId === own.laneId);
}

/** The lane at hand; on a head, which is in none, the first of the kind that the cells begin with. */
function topOf(cells: readonly Cell[], { laneId }: Place, shown: readonly Lane[]): number {
  if (laneId) return shown.findIndex((lane) => lane.id === laneId);
  const first = cells.find(({ row }) => row === 0)?.entries[0];
  const kind = first && ('note' in first ? first.note.kind : 'touchpoint' in first ? 'touchpoints' : null);
  return shown.findIndex((lane) => lane.kind === kind);
}

/** The corners from which cells are put, and what comes before which sibling in the cell at hand. */
function cornersOf(map: JourneyMap, cells: readonly Cell[], target: Target, columns: readonly string[]): Corner[] {
  const { place, shown, area = [] } = target;
  if (area.length > 1) return cornersIn(area, sizeOf(cells));
  const stepId = place.stepId ?? map.steps.find((step) => step.phaseId === place.phaseId)?.id ?? '';
  return [{ row: Math.max(0, topOf(cells, place, shown)), column: Math.max(0, columns.indexOf(stepId)) }];
}

/**
 * Puts cells side by side from a lane and a column on, as often as there are corners to begin from. Past the last step it
 * makes steps, unless some are hidden: a new one might be out of sight too.
 */
function putCells(map: JourneyMap, adding: Adding, cells: readonly Cell[], target: Target, stepName: string) {
  const { shown, area = [], place } = target;
  const columns = [...(target.columns ?? map.steps.map((step) => step.id))];
  const corners = cornersOf(map, cells, target, columns);
  const full = cells.filter((cell) => cell.entries.length > 0);
  const all = corners.flatMap((corner) =>
    full.map((cell) => ({ ...cell, lane: shown[corner.row + cell.row], column: corner.column + cell.column, cell })),
  );
  if (columns.length >= map.steps.length) {
    const lastPhase = map.steps.at(-1)?.phaseId ?? map.phases.at(-1)?.id ?? '';
    const width = Math.max(0, ...all.map(({ lane, column }) => (lane ? column + 1 : 0)));
    while (columns.length < width) columns.push(adding.bareStep(lastPhase, stepName, null));
  }
  const added: MapItem[] = [];
  const skipped = new Set<Lane>();
  let left = 0;
  const behind = area.length > 1 ? null : nextInCell(map, place.item);
  for (const { lane, column, entries, cell } of all) {
    const stepId = columns[column];
    if (!lane || !stepId) {
      left += 1;
      continue;
    }
    const before = cell.row === 0 && cell.column === 0 ? behind : null;
    const again = adding.again;
    const made = entries.map((entry) => adding.entry(lane, stepId, entry, before));
    const taken = made.filter((one) => one !== null);
    added.push(...taken);
    if (!takes(lane)) skipped.add(lane);
    else left += made.length - taken.length - (adding.again - again);
  }
  return { added, skipped: [...skipped], left };
}

function put(map: JourneyMap, adding: Adding, content: Content, target: Target, stepName: string) {
  const { place } = target;
  switch (content.what) {
    case 'cells':
      return putCells(map, adding, content.cells, target, stepName);
    case 'steps': {
      const at = stepPlace(map, place);
      if (!at) return { added: [] };
      return { added: content.steps.map((step) => adding.step(at.phaseId, step, at.before)) };
    }
    case 'phases': {
      const phaseId = place.phaseId ?? map.steps.find((it) => it.id === place.stepId)?.phaseId;
      const before = phaseId ? following(map.phases, phaseId, any) : null;
      return { added: content.phases.map((phase) => adding.phase(phase, before)) };
    }
    case 'lanes': {
      const before = place.laneId ? following(map.lanes, place.laneId, any) : null;
      return { added: content.lanes.map((lane) => adding.lane(lane, before)) };
    }
  }
}

const nothing = { skipped: [], left: 0, again: 0 };

/**
 * What pasting a part of a map does: it adds and never overwrites. Cells go where the hand is and keep their places towards
 * each other; each takes the kind of the lane that it lands in. Steps, phases and lanes come after the one at hand.
 */
export function planPaste(map: JourneyMap, block: Block, target: Target, making: Making, workspace: string): Paste {
  const sameWorkspace = block.workspace === workspace;
  const origin = { sameWorkspace, sameMap: block.journeyId === map.id, keepNotes: block.cut && sameWorkspace };
  const adding = new Adding(map, making, origin);
  const result = put(map, adding, block.content, target, making.stepName);
  return { ...nothing, ...result, operations: adding.operations, again: adding.again };
}

/**
 * The same for a table from elsewhere: its rows are lanes and its columns steps, and a line of a cell is a card. On the
 * head of a step or phase its first row names new steps, and the rows below them fill the lanes from the top.
 */
export function planTablePaste(
  map: JourneyMap,
  rows: readonly (readonly string[])[],
  target: Target,
  making: Making,
): Paste {
  const adding = new Adding(map, making, { sameWorkspace: true, sameMap: true, keepNotes: false });
  const { place, shown } = target;
  if (place.laneId) {
    const cells = rows.flatMap((row, at) =>
      row.map((text, column): Cell => ({ row: at, column, entries: linesOf(text) })),
    );
    const put = putCells(map, adding, cells, target, making.stepName);
    return { ...put, operations: adding.operations, again: adding.again };
  }
  const at = stepPlace(map, place);
  const [names = [], ...below] = rows;
  if (!at) return { operations: [], added: [], ...nothing };
  const filled = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => text.trim() !== '') + 1));
  const skipped = new Set<Lane>();
  let left = 0;
  const added = Array.from({ length: filled }, (_, column): MapItem => {
    const name = names[column]?.replace(/\s+/g, ' ').trim() || making.stepName;
    const id = adding.bareStep(at.phaseId, name, at.before);
    below.forEach((row, line) => {
      const lane = shown[line];
      for (const entry of linesOf(row[column] ?? '')) {
        if (lane && !takes(lane)) skipped.add(lane);
        else if (!lane) left += 1;
        else {
          const again = adding.again;
          if (!adding.entry(lane, id, entry) && adding.again === again) left += 1;
        }
      }
    });
    return { kind: 'step', id };
  });
  return { operations: adding.operations, added, skipped: [...skipped], left, again: adding.again };
}
