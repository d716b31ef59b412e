import { holdsNotes } from '@/lib/journeys/notes';
import type { Lane } from '@/lib/journeys/schema';
import { itemOf, navOf } from './items';
import type { Spot } from './navigation';
import type { Column, MapView } from './view';

/** The grid's rows: the phases, the steps, then the lanes. */
export const gridRows = { phases: 0, steps: 1, lanes: 2 } as const;

/** The column of the lanes' names, before the first step. */
export const laneNames = -1;

/** What `aria-colindex` and `aria-rowindex` say: counted from 1, the lanes' names included. */
export const colIndex = (column: number): number => column + 2;
export const rowIndex = (row: number): number => row + 1;

/** Something that takes the focus: an item, a button that adds one, or a cell that holds neither. */
export type Stop = Spot & { readonly nav: string };

/** All stops of a map, drawn or not, row by row and from left to right, and each by its name. */
export type GridModel = { readonly stops: readonly Stop[]; readonly byNav: ReadonlyMap<string, Stop> };

type Named = { nav: string; span?: number };

function inLane(lane: Lane, column: Column, editable: boolean): Named[] {
  const { step } = column;
  if (!step || lane.collapsed) return [];
  const adding = (nav: string) => (editable ? [{ nav }] : []);
  if (lane.kind === 'emotion') return [{ nav: `emotion-${step.id}` }];
  if (lane.kind === 'touchpoints') {
    const placed = column.touchpoints.map(({ placement }) => ({ nav: navOf({ kind: 'placement', id: placement.id }) }));
    return [...placed, ...adding(`new-touchpoint ${step.id}`)];
  }
  if (!holdsNotes(lane)) return [];
  const cards = (column.cards[lane.id] ?? []).map(({ card }) => ({
    nav: navOf({ kind: 'card', id: card.id }),
    span: card.span,
  }));
  return [...cards, ...adding(`new-card ${lane.id}-${step.id}`)];
}

function modelOf(view: MapView, editable: boolean): GridModel {
  const stops: Stop[] = [];
  const add = (row: number, col: number, { nav, span = 1 }: Named) =>
    stops.push({ nav, row, col, span: Math.min(span, view.columns.length - col), order: stops.length });
  for (const { phase, start, count } of view.phases) {
    add(gridRows.phases, start, { nav: navOf({ kind: 'phase', id: phase.id }), span: count });
  }
  view.columns.forEach(({ step, phase }, col) => {
    add(gridRows.steps, col, { nav: step ? navOf({ kind: 'step', id: step.id }) : `none ${phase.id}` });
  });
  view.lanes.forEach((lane, index) => {
    const row = index + gridRows.lanes;
    add(row, laneNames, { nav: navOf({ kind: 'lane', id: lane.id }) });
    view.columns.forEach((column, col) => {
      const found = inLane(lane, column, editable);
      for (const one of found.length > 0 ? found : [{ nav: `none ${row}-${col}` }]) add(row, col, one);
    });
  });
  return { stops, byNav: new Map(stops.map((stop) => [stop.nav, stop])) };
}

const known = new WeakMap<MapView, { readonly editable: boolean; readonly model: GridModel }>();

/** The stops of a map as it is shown: the same object as long as the map is the same. */
export function gridModel(view: MapView, editable: boolean): GridModel {
  const found = known.get(view);
  if (found?.editable === editable) return found.model;
  const model = modelOf(view, editable);
  known.set(view, { editable, model });
  return model;
}

/** The stop of this name; else, for a name that only its place tells, the first of the cell. */
export function stopAt({ stops, byNav }: GridModel, nav: string | undefined, row: number, col: number) {
  return (nav && byNav.get(nav)) || stops.find((stop) => stop.row === row && stop.col === col);
}

/** The column in which a stop stands, without a look at all the others; −1 where there is none. */
export function columnOf(view: MapView, nav: string): number {
  const bare = /^none \d+-(\d+)$/.exec(nav)?.[1];
  if (bare !== undefined) return Number(bare);
  const item = itemOf(nav);
  if (item?.kind === 'phase') return view.phases.find(({ phase }) => phase.id === item.id)?.start ?? -1;
  return view.columns.findIndex(({ phase, step, touchpoints, cards }) => {
    if (!item) return nav.endsWith(step?.id ?? phase.id);
    if (item.kind === 'step') return step?.id === item.id;
    if (item.kind === 'placement') return touchpoints.some(({ placement }) => placement.id === item.id);
    return Object.values(cards).some((list) => list.some(({ card }) => card.id === item.id));
  });
}
