import type { JourneyMap, Lane, Step } from '../schema';
import {
  type Cell,
  type Content,
  type CopiedLane,
  type CopiedStep,
  type Entry,
  entriesOf,
  entryText,
  type MapItem,
} from './block';

const ofKind = (items: readonly MapItem[], kind: MapItem['kind']) =>
  new Set(items.filter((item) => item.kind === kind).map((item) => item.id));

/** A step with all that stands on it. */
export function copiedStep(map: JourneyMap, step: Step): CopiedStep {
  const touchpoints = map.placements
    .filter((placement) => placement.stepId === step.id)
    .flatMap((placement) => map.touchpoints.find((it) => it.id === placement.touchpointId) ?? []);
  const cards = map.lanes
    .map((lane) => ({ laneId: lane.id, kind: lane.kind, entries: entriesOf(map, lane.id, step.id) }))
    .filter(({ entries }) => entries.length > 0);
  const emotions = map.emotions
    .filter((point) => point.stepId === step.id)
    .map(({ personaId, state, value, comment }) => ({ personaId, state, value, comment }));
  return { name: step.name, linkedJourneyId: step.linkedJourneyId, touchpoints, cards, emotions };
}

/** The steps of a phase with all that stands at them, in their order. */
export const copiedSteps = (map: JourneyMap, phaseId: string): CopiedStep[] =>
  map.steps.filter((step) => step.phaseId === phaseId).map((step) => copiedStep(map, step));

/** A lane with all of its cards. */
export function copiedLane(map: JourneyMap, lane: Lane): CopiedLane {
  const cells = map.steps
    .map((step, column) => ({ stepId: step.id, column, entries: entriesOf(map, lane.id, step.id) }))
    .filter(({ entries }) => entries.length > 0);
  return { kind: lane.kind, name: lane.name, cells };
}

/** The column of each step; a hidden one has that of the next which is shown, where a card that begins on it is seen. */
function columnsOf(map: JourneyMap, shown: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map(shown.map((id, column) => [id, column]));
  let next = shown.length;
  for (const { id } of map.steps.toReversed()) {
    next = columns.get(id) ?? next;
    columns.set(id, next);
  }
  return columns;
}

function copiedCells(
  map: JourneyMap,
  items: readonly MapItem[],
  shown: readonly Lane[],
  steps: readonly string[] = map.steps.map(({ id }) => id),
): Cell[] {
  const [cards, placements] = [ofKind(items, 'card'), ofKind(items, 'placement')];
  const columns = columnsOf(map, steps);
  const touchpointRow = shown.findIndex((lane) => lane.kind === 'touchpoints');
  const found: { row: number; column: number; entry: Entry }[] = [];
  for (const placement of map.placements.filter((it) => placements.has(it.id))) {
    const touchpoint = map.touchpoints.find((it) => it.id === placement.touchpointId);
    const column = columns.get(placement.stepId) ?? 0;
    if (touchpoint) found.push({ row: touchpointRow, column, entry: { touchpoint } });
  }
  for (const card of map.cards.filter((it) => cards.has(it.id))) {
    const note = map.notes.find((it) => it.id === card.noteId);
    const row = shown.findIndex((lane) => lane.id === card.laneId);
    const column = columns.get(card.stepId) ?? 0;
    if (note) found.push({ row, column, entry: { note, span: card.span } });
  }
  const top = Math.min(...found.map(({ row }) => row));
  const left = Math.min(...found.map(({ column }) => column));
  const cells = new Map<string, Cell>();
  for (const { row, column, entry } of found) {
    const key = `${row} ${column}`;
    const cell = cells.get(key) ?? { row: row - top, column: column - left, entries: [] };
    cell.entries.push(entry);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/**
 * What is copied of these items, which are of one kind; cards and touchpoints go together, each in its place towards the
 * others. Null where none of them stands on the map.
 * @param shown the lanes that count as rows, from top to bottom
 * @param columns the ids of the steps that count as columns; all where it is left out
 */
export function contentOf(
  map: JourneyMap,
  items: readonly MapItem[],
  shown: readonly Lane[],
  columns?: readonly string[],
): Content | null {
  const phases = map.phases.filter((phase) => ofKind(items, 'phase').has(phase.id));
  if (phases.length > 0) {
    return { what: 'phases', phases: phases.map(({ id, name }) => ({ name, steps: copiedSteps(map, id) })) };
  }
  const steps = map.steps.filter((step) => ofKind(items, 'step').has(step.id));
  if (steps.length > 0) return { what: 'steps', steps: steps.map((step) => copiedStep(map, step)) };
  const lanes = map.lanes.filter((lane) => ofKind(items, 'lane').has(lane.id));
  if (lanes.length > 0) return { what: 'lanes', lanes: lanes.map((lane) => copiedLane(map, lane)) };
  const cells = copiedCells(map, items, shown, columns);
  return cells.length > 0 ? { what: 'cells', cells } : null;
}

const words = (entries: readonly Entry[]) => entries.map(entryText).join('\n');

/** Steps in their columns: their names, then what stands on them, row by row. */
function stepRows(steps: readonly CopiedStep[]): string[][] {
  const lanes = [...new Set(steps.flatMap((step) => step.cards.map((cards) => cards.laneId)))];
  const touchpoints = steps.map((step) => step.touchpoints.map(({ name }) => name).join('\n'));
  const rows = lanes.map((id) => steps.map((step) => words(step.cards.find((it) => it.laneId === id)?.entries ?? [])));
  return [steps.map(({ name }) => name), ...(touchpoints.some(Boolean) ? [touchpoints] : []), ...rows];
}

/** The same as a spreadsheet takes it: a row a lane, a column a step, a line a card. */
export function rowsOf(content: Content): string[][] {
  if (content.what === 'steps') return stepRows(content.steps);
  if (content.what === 'phases') {
    const heads = content.phases.flatMap(({ name, steps }) => steps.map((_, at) => (at === 0 ? name : '')));
    const steps = content.phases.flatMap((phase) => phase.steps);
    return steps.length > 0 ? [heads, ...stepRows(steps)] : [content.phases.map(({ name }) => name)];
  }
  const cells =
    content.what === 'cells'
      ? content.cells
      : content.lanes.flatMap((lane, row) => lane.cells.map((cell) => ({ ...cell, row })));
  const size = (axis: 'row' | 'column') => Math.max(0, ...cells.map((cell) => cell[axis] + 1));
  const rows = Array.from({ length: size('row') }, () => Array.from({ length: size('column') }, () => ''));
  for (const { row, column, entries } of cells) {
    const line = rows[row];
    if (line) line[column] = words(entries);
  }
  return rows;
}
