import { type GridModel, gridRows, stopAt } from '../state/grid-model';
import { navOf } from '../state/items';
import type { Column, MapView } from '../state/view';

/** Where something that was looked for stands, and what is said there. */
export type Hit = { readonly nav: string; readonly row: number; readonly col: number; readonly text: string };

const known = new Map<string, string>();

/** Capitals, accents and runs of spaces make no difference. */
function plain(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();
  // Texts come again with each letter that is typed; what is no longer on the map is not kept for ever.
  if (known.size > 20_000) known.clear();
  known.set(text, made);
  return made;
}

type Said = { readonly nav: string; readonly text: string };

function inColumn({ step, touchpoints, cards }: Column, laneId: string, kind: string): Said[] {
  if (!step) return [];
  if (kind === 'touchpoints') {
    return touchpoints.map(({ placement, touchpoint }) => ({
      nav: navOf({ kind: 'placement', id: placement.id }),
      text: touchpoint.name,
    }));
  }
  return (cards[laneId] ?? []).map(({ card, note }) => ({
    nav: navOf({ kind: 'card', id: card.id }),
    text: [note.text, ...note.tags].join(' '),
  }));
}

/**
 * Everything on the map whose words hold what is looked for, drawn or not: phases, steps, lanes, touchpoints and cards, from
 * left to right and in a column from top to bottom.
 * @param laneNames as the lanes are called in the reader's language, in their order
 */
export function findIn(view: MapView, model: GridModel, laneNames: readonly string[], wanted: string): Hit[] {
  const words = plain(wanted).trim();
  if (words === '') return [];
  const hits: Hit[] = [];
  const look = (said: Said, row: number, col: number) => {
    if (!plain(said.text).includes(words)) return;
    const stop = stopAt(model, said.nav, row, col);
    if (stop) hits.push({ nav: stop.nav, row, col, text: said.text });
  };
  view.lanes.forEach(({ id }, index) => {
    const nav = navOf({ kind: 'lane', id });
    look({ nav, text: laneNames[index] ?? '' }, index + gridRows.lanes, model.byNav.get(nav)?.col ?? 0);
  });
  const opening = new Map(view.phases.map(({ phase, start }) => [start, phase]));
  view.columns.forEach((column, col) => {
    const phase = opening.get(col);
    if (phase) look({ nav: navOf({ kind: 'phase', id: phase.id }), text: phase.name }, gridRows.phases, col);
    const { step } = column;
    if (step) look({ nav: navOf({ kind: 'step', id: step.id }), text: step.name }, gridRows.steps, col);
    view.lanes.forEach(({ id, kind }, index) => {
      for (const said of inColumn(column, id, kind)) look(said, index + gridRows.lanes, col);
    });
  });
  return hits;
}
