import type { JourneyMap } from '@/lib/journeys/schema';
import { itemOf } from '../state/items';
import type { ItemKind } from '../state/moves';
import type { Drop } from './drop-plan';

/** Pixels of the window. */
export type Line = { x: number; y: number; length: number; upright: boolean };
export type DropPlace = { drop: Drop; line: Line };

const itemIn = (element: Element | undefined) => itemOf(element?.querySelector<HTMLElement>('[data-nav]')?.dataset.nav);

const all = (grid: Element, selector: string) => [...grid.querySelectorAll<HTMLElement>(selector)];

/** Of heads beside each other the one under the pointer, and on which of its sides; beyond the last it is that one's. */
function sideUnder(heads: readonly HTMLElement[], x: number) {
  const sides = heads.map((head) => ({ head, ...pick(head.getBoundingClientRect()) }));
  const under = sides.find(({ left, right }) => x >= left && x < right);
  if (under) return { ...under, onward: x > (under.left + under.right) / 2 };
  const last = sides.at(-1);
  return last && x >= last.right ? { ...last, onward: true } : null;
}

const pick = ({ left, right }: DOMRect) => ({ left, right });

/** From the heads down to the lower edge of what is seen. */
function uprightLine(grid: Element, x: number): Line {
  const top = grid.querySelector('.map-head')?.getBoundingClientRect().top ?? 0;
  const room = grid.parentElement?.getBoundingClientRect();
  const bottom = Math.min(room?.bottom ?? 0, grid.getBoundingClientRect().bottom);
  return { x: x - 1, y: top, length: Math.max(0, bottom - top), upright: true };
}

function inCell(x: number, y: number): DropPlace | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell]');
  const [lane = '', stepId = ''] = cell?.dataset.cell?.split(' ') ?? [];
  if (!cell) return null;
  const cards = all(cell, '.map-card').filter((card) => itemIn(card));
  const next = cards.find((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return y < (top + bottom) / 2;
  });
  const { left, width, top } = cell.getBoundingClientRect();
  const edge = next
    ? next.getBoundingClientRect().top - 4
    : (cards.at(-1)?.getBoundingClientRect().bottom ?? top + 6) + 2;
  const laneId = lane === 'touchpoints' ? null : lane;
  return {
    drop: { kind: 'cell', laneId, stepId, before: itemIn(next)?.id ?? null },
    line: { x: left + 8, y: edge, length: width - 16, upright: false },
  };
}

function amongSteps(grid: Element, map: JourneyMap, x: number): DropPlace | null {
  const under = sideUnder(all(grid, '.map-step'), x);
  const nav = under?.head.querySelector<HTMLElement>('[data-nav]')?.dataset.nav;
  if (!under || !nav) return null;
  const line = uprightLine(grid, under.onward ? under.right : under.left);
  const step = map.steps.find((it) => nav === `step ${it.id}`);
  if (!step) return { drop: { kind: 'step', phaseId: nav.replace('none ', ''), before: null }, line };
  const siblings = map.steps.filter((it) => it.phaseId === step.phaseId);
  const before = under.onward ? (siblings[siblings.indexOf(step) + 1]?.id ?? null) : step.id;
  return { drop: { kind: 'step', phaseId: step.phaseId, before }, line };
}

function amongPhases(grid: Element, map: JourneyMap, x: number): DropPlace | null {
  const under = sideUnder(all(grid, '.map-phase'), x);
  const at = map.phases.findIndex(({ id }) => id === itemIn(under?.head)?.id);
  if (!under || at < 0) return null;
  const before = map.phases[under.onward ? at + 1 : at]?.id ?? null;
  return { drop: { kind: 'phase', before }, line: uprightLine(grid, under.onward ? under.right : under.left) };
}

function amongLanes(grid: Element, map: JourneyMap, y: number): DropPlace | null {
  const rows = all(grid, '.map-row').filter((row) => itemIn(row)?.kind === 'lane');
  const row = rows.find((it) => {
    const { top, bottom } = it.getBoundingClientRect();
    return y >= top && y < bottom;
  });
  const room = grid.parentElement?.getBoundingClientRect();
  if (!row || !room) return null;
  const { top, bottom } = row.getBoundingClientRect();
  const onward = y > (top + bottom) / 2;
  const next = rows[rows.indexOf(row) + 1];
  const id = onward ? itemIn(next)?.id : itemIn(row)?.id;
  const before = id && map.lanes.some((lane) => lane.id === id) ? id : null;
  return {
    drop: { kind: 'lane', before },
    line: { x: room.left, y: onward ? bottom - 1 : top - 1, length: room.width, upright: false },
  };
}

/** Where something of this kind would stand if it were let go here, and the line that shows it. */
export function dropPlace(grid: Element, map: JourneyMap, kind: ItemKind, x: number, y: number): DropPlace | null {
  switch (kind) {
    case 'step':
      return amongSteps(grid, map, x);
    case 'phase':
      return amongPhases(grid, map, x);
    case 'lane':
      return amongLanes(grid, map, y);
    default:
      return inCell(x, y);
  }
}
