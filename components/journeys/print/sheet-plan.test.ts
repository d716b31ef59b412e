import { describe, expect, it } from 'vitest';
import { sampleMap } from '@/lib/journeys/testing';
import { type MapView, viewOf } from '../state/view';
import { mapHeight } from './layout';
import { partOf, sheetPlan } from './sheet-plan';

const named = () => 'Customer management';
const view = viewOf(sampleMap());

/** The same map with phases of so many steps. */
function phased(counts: readonly number[], from: MapView = view): MapView {
  const [first] = from.columns;
  const [phase] = from.phases;
  if (!first || !phase) throw new Error('The sample has steps');
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((sum, it) => sum + it, 0));
  const phases = counts.map((count, index) => ({
    phase: { ...phase.phase, id: `phase ${index}` },
    start: starts[index] ?? 0,
    count,
  }));
  const columns = phases.flatMap(({ phase: own, count, start }) =>
    Array.from({ length: count }, (_, index) => ({ ...first, key: `step ${start + index}`, phase: own })),
  );
  return { ...from, phases, columns };
}

const begins = (map: MapView) => sheetPlan(map, named).sheets.map(({ columns }) => columns.start);

describe('sheet plan', () => {
  it('takes one sheet where that can be read', () => {
    expect(sheetPlan(view, named).sheets).toHaveLength(1);
  });

  it('cuts a long map where phases begin, in type that can be read', () => {
    const map = phased([8, 8, 8, 8, 8, 8]);
    const { sheets, scale, column } = sheetPlan(map, named);
    expect(sheets.length).toBeGreaterThan(1);
    expect(scale).toBeGreaterThanOrEqual(0.67);
    for (const { columns } of sheets) expect(columns.start % 8).toBe(0);
    expect(sheets.map(({ columns }) => columns.end)).toEqual([...begins(map).slice(1), 48]);
    for (const sheet of sheets) expect(mapHeight(partOf(map, sheet), column, named) * scale).toBeLessThanOrEqual(1030);
  });

  it('cuts a phase that is wider than a sheet in even parts, beside what stands before it', () => {
    const sheets = sheetPlan(phased([2, 48]), named).sheets.map(({ columns }) => columns.end - columns.start);
    expect(sheets).toHaveLength(3);
    expect(Math.max(...sheets) - Math.min(...sheets)).toBeLessThanOrEqual(2);
  });

  it('cuts between lanes where they are higher than a sheet', () => {
    const lanes = Array.from({ length: 9 }, (_, index) =>
      view.lanes.map((lane) => ({ ...lane, id: `${lane.id} ${index}` })),
    );
    const high = { ...phased([20, 20]), lanes: lanes.flat() };
    const { sheets, scale } = sheetPlan(high, named);
    expect(scale).toBeGreaterThanOrEqual(0.67);
    const [first, second] = sheets;
    expect(first?.columns).toEqual(second?.columns);
    expect(first?.lanes.end).toBe(second?.lanes.start);
    expect(sheets.at(-1)?.lanes.end).toBe(high.lanes.length);
  });

  it('fills all sheets of a high map about alike, and with larger letters for it', () => {
    const lanes = Array.from({ length: 4 }, (_, index) =>
      view.lanes.map((lane) => ({ ...lane, id: `${lane.id} ${index}` })),
    );
    const high = { ...phased([8, 8, 8, 8, 8, 8]), lanes: lanes.flat() };
    const { sheets, scale, column } = sheetPlan(high, named);
    expect(sheets).toHaveLength(6);
    expect(scale).toBeGreaterThan(0.75);
    for (const sheet of sheets) {
      const filled = (mapHeight(partOf(high, sheet), column, named) * scale) / 1030;
      expect(filled).toBeGreaterThan(0.75);
      expect(filled).toBeLessThanOrEqual(1);
    }
  });
});
