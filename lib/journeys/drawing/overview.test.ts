import { describe, expect, it } from 'vitest';
import { sampleMap } from '../testing';
import { type Overview, overviewOf, returnIndex, type Stop, thinned } from './overview';
import { drawCurve, drawLine, drawRing } from './overview-drawing';

const stop = (emotion: number | null, star = false): Stop => ({ emotion, star });
const phase = (id: string, ...stops: Stop[]) => ({ id, name: id, stops });
const line: Overview = {
  returnsTo: null,
  phases: [phase('a', stop(1), stop(null)), phase('b'), phase('c', stop(-1, true), stop(-2))],
};
const box = { x: 0, y: 0, width: 100, height: 40 };

describe('an overview', () => {
  it('has the phases of its map, with stars and the mean of the personas', () => {
    const map = sampleMap();
    const [first] = map.touchpoints;
    const starred = {
      ...map,
      touchpoints: map.touchpoints.map((one) => ({ ...one, momentOfTruth: one === first })),
    };
    const overview = overviewOf(starred);
    expect(overview.phases.map(({ name }) => name)).toEqual(['awareness', 'purchase', 'service']);
    expect(overview.returnsTo).toBe(1);
    const places = new Set(map.placements.filter((one) => one.touchpointId === first?.id).map((one) => one.stepId));
    expect(overview.phases.flatMap((one) => one.stops.map(({ star }) => star))).toEqual(
      map.steps.map(({ id }) => places.has(id)),
    );
    expect(overview.phases.flatMap((one) => one.stops)[1]?.emotion).toBe(-1);
  });

  it('returns to its first phase where the chosen one is gone, and nowhere on a line', () => {
    const phases = [{ id: 'a' }, { id: 'b' }];
    expect(returnIndex({ shape: 'loop', returnsToPhaseId: 'b' }, phases)).toBe(1);
    expect(returnIndex({ shape: 'loop', returnsToPhaseId: 'gone' }, phases)).toBe(0);
    expect(returnIndex({ shape: 'line', returnsToPhaseId: 'b' }, phases)).toBeNull();
    expect(returnIndex({ shape: 'loop', returnsToPhaseId: null }, [])).toBeNull();
  });

  it('keeps stars and gaps when it is thinned', () => {
    const thin = thinned(line, 2);
    expect(thin.phases.map(({ stops }) => stops)).toEqual([[stop(1)], [], [stop(-1.5, true)]]);
    expect(thinned(line, 4)).toBe(line);
  });
});

describe('its drawing', () => {
  it('begins each phase where it stands among all steps', () => {
    const { stops, stars, path, pitch } = drawLine(line, { x: 0, y: 9, width: 100 });
    expect(pitch).toBe(20);
    expect(stops.map(({ x }) => x)).toEqual([0, 40, 60]);
    expect(stars).toEqual([{ x: 70, y: 9 }]);
    expect(path).toBe('M0,9H100');
  });

  it('has a curve with gaps, and none where nothing is designed', () => {
    expect(drawCurve(line, box).path.match(/M/g)).toHaveLength(1);
    expect(drawCurve({ ...line, phases: [phase('a', stop(null))] }, box)).toEqual({ path: '', neutral: 20 });
  });

  it('goes round once from the phase to which it returns, with a way in before it', () => {
    const ring = drawRing({ ...line, returnsTo: 1 }, { x: 0, y: 0, height: 40 });
    expect(ring.arcs).toHaveLength(2);
    // The way in is the closer one.
    expect(ring.pitch).toBe(13);
    expect(ring.stops).toEqual([
      { x: 0, y: 20 },
      { x: 26, y: 20 },
      { x: 56, y: 2.68 },
    ]);
    expect(ring.arcs.at(-1)?.endsWith('26,20')).toBe(true);
    expect(ring.path).toBe('M0,20H26');
    expect(drawRing({ ...line, returnsTo: 0 }, { x: 0, y: 0, height: 40 }).path).toBe('');
  });
});
