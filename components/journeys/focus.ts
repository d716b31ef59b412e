import { type Spot, spotAfter } from './navigation';

const stops = (grid: Element) => [...grid.querySelectorAll<HTMLElement>('[data-nav]')];

function spotsOf(elements: readonly HTMLElement[]): Spot[] {
  return elements.map(({ dataset }, order) => ({
    row: Number(dataset.row),
    col: Number(dataset.col),
    span: Number(dataset.span ?? 1),
    order,
  }));
}

/** The stop of the grid to which a key leads. */
export function stopAfter(from: HTMLElement, key: string, ctrl = false): HTMLElement | undefined {
  const grid = from.closest('[role=grid]');
  if (!grid) return undefined;
  const elements = stops(grid);
  const spots = spotsOf(elements);
  const here = spots[elements.indexOf(from)];
  const there = here && spotAfter(spots, here, key, ctrl);
  return there && elements[there.order];
}

/** The stop that takes the focus when `from` goes: its neighbour in the cell, else beside or above it. */
export function stopInstead(from: HTMLElement): string | undefined {
  const { row, col } = from.dataset;
  const down = stopAfter(from, 'ArrowDown');
  const near = down?.dataset.row === row && down?.dataset.col === col ? down : undefined;
  const instead = near ?? stopAfter(from, 'ArrowLeft') ?? stopAfter(from, 'ArrowRight') ?? stopAfter(from, 'ArrowUp');
  return instead?.dataset.nav;
}

/** At once: of two arrows pressed within a frame the second starts from where the first has led. */
export function goTo(stop: HTMLElement): void {
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Focuses a stop by its name once the map has been drawn with it. */
export function focusStop(nav: string | undefined): void {
  if (!nav) return;
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(`[data-nav="${CSS.escape(nav)}"]`);
    if (found) goTo(found);
  });
}

/** One stop of the grid is in the tab order: the one that had the focus last. */
export function keepOneTabStop(focused: HTMLElement): void {
  const grid = focused.closest('[role=grid]');
  for (const old of grid?.querySelectorAll<HTMLElement>('[data-nav][tabindex="0"]') ?? []) old.tabIndex = -1;
  focused.tabIndex = 0;
}
