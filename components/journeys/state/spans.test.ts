import { describe, expect, it } from 'vitest';
import { apply } from '@/lib/journeys/operations';
import type { JourneyMap } from '@/lib/journeys/schema';
import { sampleMap } from '@/lib/journeys/testing';
import { widest } from './moves';
import { bandsOf, noBands } from './spans';
import { viewOf } from './view';

describe('cards over several steps', () => {
  const map = sampleMap();
  const lane = map.lanes.find(({ kind }) => kind === 'pain-points');
  const [first, second] = map.cards.filter(({ laneId }) => laneId === lane?.id);
  if (!lane || !first || !second) throw new Error('The sample has two pain points');
  const spanning = (from: JourneyMap, id: string, span: number) => apply(from, { kind: 'set-span', id, span });
  const bands = (of: JourneyMap) => bandsOf(lane.id, viewOf(of).columns);

  it('take no line where none is wide', () => {
    expect(bands(map)).toBe(noBands);
  });

  it('stand one below the other where they would meet, else in one line', () => {
    const apart = bands(spanning(spanning(map, first.id, 2), second.id, 2));
    expect([apart.lines, apart.of.get(first.id)?.line, apart.of.get(second.id)?.line]).toEqual([1, 0, 0]);
    const meeting = bands(spanning(spanning(map, first.id, 3), second.id, 2));
    expect([meeting.lines, meeting.of.get(first.id)?.line, meeting.of.get(second.id)?.line]).toEqual([2, 0, 1]);
  });

  it('end with the map', () => {
    expect(bands(spanning(map, second.id, 99)).of.get(second.id)?.span).toBe(map.steps.length - 2);
    expect(widest(map, second)).toBe(map.steps.length - 2);
    expect(widest(map, first)).toBe(map.steps.length);
  });

  it('are the same object while they say the same', () => {
    const wide = spanning(map, first.id, 2);
    const before = bands(wide);
    const renamed = apply(wide, { kind: 'rename-step', id: first.stepId, name: 'Another' });
    expect(bandsOf(lane.id, viewOf(renamed).columns, before)).toBe(before);
    expect(bandsOf(lane.id, viewOf(spanning(wide, first.id, 3)).columns, before)).not.toBe(before);
  });
});
