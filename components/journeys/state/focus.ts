import { flushSync } from 'react-dom';
import { type GridModel, gridRows, type Stop, stopAt } from './grid-model';
import { type Held, type Page, spotAfter } from './navigation';

/** What a grid knows of its map, and how it brings a column that is not drawn. */
export type Ground = { model(): GridModel; draw(column: number): void };

const grounds = new Map<Element, Ground>();

/** Tells where a grid's stops are, drawn or not. @returns what takes it back */
export function layGround(grid: Element, ground: Ground): () => void {
  grounds.set(grid, ground);
  return () => void grounds.delete(grid);
}

const gridOf = (stop: Element) => stop.closest('[role=grid]');

/** Where an element of a grid that takes the focus stands in its model. */
export function stopOf({ dataset }: HTMLElement, model: GridModel): Stop | undefined {
  return stopAt(model, dataset.nav, Number(dataset.row), Number(dataset.col));
}

type Place = Pick<Stop, 'nav' | 'row' | 'col'>;

function drawnAs(grid: Element, { nav, row, col }: Place): HTMLElement | null {
  const named = grid.querySelector<HTMLElement>(`[data-nav="${CSS.escape(nav)}"]`);
  return named ?? grid.querySelector<HTMLElement>(`[data-nav][data-row="${row}"][data-col="${col}"]`);
}

/** The element of a stop, drawn for it where it was not; null where its lane shows nothing. */
export function elementOf(grid: Element, stop: Place): HTMLElement | null {
  const found = drawnAs(grid, stop);
  if (found) return found;
  grounds.get(grid)?.draw(stop.col);
  return drawnAs(grid, stop);
}

/** A phase's name stays in sight as long as one of its steps is: where it begins, its first step tells. */
const placeOf = (stop: HTMLElement) =>
  stop.dataset.row === String(gridRows.phases)
    ? gridOf(stop)?.querySelector(`[data-row="${gridRows.steps}"][data-col="${stop.dataset.col}"]`)
    : stop;

/** The frame in which the focus goes to what was not drawn yet. */
let waiting = 0;

/** At once: of two arrows pressed within a frame the second starts from where the first has led. */
export function goTo(stop: HTMLElement): void {
  cancelAnimationFrame(waiting);
  stop.focus({ preventScroll: true });
  (placeOf(stop) ?? stop).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** How far a page goes on this screen: what is in sight but for one row and one column, by which the eye holds on. */
function pageOf(grid: Element): Page {
  const sight = grid.parentElement;
  const step = grid.querySelector<HTMLElement>('[role=columnheader][aria-colindex]');
  const rows = grid.querySelectorAll('[role=row]').length;
  const whole = (room = 0, size = 0) => Math.max(1, Math.floor(room / Math.max(size, 1)) - 1);
  return {
    rows: whole(sight?.clientHeight, grid.clientHeight / rows),
    columns: whole(sight?.clientWidth, step?.offsetWidth),
  };
}

/** The stop of the grid to which a key leads. */
export function stopAfter(from: HTMLElement, key: string, held: Held = {}): HTMLElement | undefined {
  const grid = gridOf(from);
  const model = grid && grounds.get(grid)?.model();
  if (!model) return undefined;
  const paged = key.startsWith('Page') ? { ...held, page: pageOf(grid) } : held;
  let there = stopOf(from, model);
  // A lane may show nothing of what it holds: on to the next.
  while (there) {
    const next: Stop | undefined = spotAfter(model.stops, there, key, paged);
    if (next === there) return undefined;
    there = next;
    const element = there && elementOf(grid, there);
    if (element && element !== from) return element;
  }
  return undefined;
}

/** The stop that takes the focus when `from` goes: its neighbour in the cell, else beside or above it. */
export function stopInstead(from: HTMLElement): string | undefined {
  const grid = gridOf(from);
  const model = grid && grounds.get(grid)?.model();
  const here = model && stopOf(from, model);
  if (!here) return undefined;
  const after = (key: string) => spotAfter(model.stops, here, key);
  const down = after('ArrowDown');
  const near = down?.row === here.row && down.col === here.col ? down : undefined;
  return (near ?? after('ArrowLeft') ?? after('ArrowRight') ?? after('ArrowUp'))?.nav;
}

function find(nav: string): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(`[data-nav="${CSS.escape(nav)}"]`);
  if (found) return found;
  for (const [grid, ground] of grounds) {
    const stop = ground.model().byNav.get(nav);
    if (stop) return elementOf(grid, stop);
  }
  return null;
}

const isTypedIn = () => document.activeElement?.matches('[role=grid] :is(input, textarea)') === true;

/**
 * Focuses a stop by its name, with what was just done drawn: at once, because the next key may come before the next frame,
 * and again in that frame, because what closes meanwhile may give the focus back to where it was. Whoever has gone elsewhere
 * by then stays there: on a slow machine a frame is long.
 */
export function focusStop(nav: string | undefined): void {
  if (!nav) return;
  const before = document.activeElement;
  flushSync(() => {});
  const now = find(nav);
  if (now) goTo(now);
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    const { activeElement } = document;
    const found = (activeElement === before || activeElement === document.body) && !isTypedIn() && find(nav);
    if (found && activeElement !== found) goTo(found);
  });
}

/** One stop of the grid is in the tab order: the one that had the focus last. */
export function keepOneTabStop(focused: HTMLElement): void {
  for (const old of gridOf(focused)?.querySelectorAll<HTMLElement>('[data-nav][tabindex="0"]') ?? []) old.tabIndex = -1;
  focused.tabIndex = 0;
}
