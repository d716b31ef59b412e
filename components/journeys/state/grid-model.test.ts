import { describe, expect, it } from 'vitest';
import { newLane, sampleMap } from '@/lib/journeys/testing';
import { columnOf, gridModel, stopAt } from './grid-model';
import { spotAfter } from './navigation';
import { viewOf } from './view';

describe('the stops of a map', () => {
  const map = sampleMap();
  const view = viewOf(map);
  const model = gridModel(view, true);
  const at = (row: number, col: number, of = model) =>
    of.stops.filter((stop) => stop.row === row && stop.col === col).map(({ nav }) => nav);
  const [first] = map.steps;
  if (!first) throw new Error('The sample has steps');

  it('are the phases, the steps, the names of the lanes and what stands in their cells', () => {
    expect(model.stops.slice(0, 3).map(({ nav, span }) => [nav, span])).toEqual(
      map.phases.map(({ id }) => [`phase ${id}`, 2]),
    );
    expect(at(1, 0)).toEqual([`step ${first.id}`]);
    expect(at(2, -1)).toEqual([`lane ${map.lanes[0]?.id}`]);
    expect(at(2, 0)).toEqual([`placement ${map.placements[0]?.id}`, `new-touchpoint ${first.id}`]);
    expect(at(3, 0)).toEqual([`emotion-${first.id}`]);
    expect(at(4, 0)).toEqual([`card ${map.cards[0]?.id}`, `new-card ${map.lanes[2]?.id}-${first.id}`]);
  });

  it('has one in each cell for whoever may only read, and in each cell of a collapsed lane', () => {
    expect(at(5, 0, gridModel(view, false))).toEqual(['none 5-0']);
    const folded = { ...map, lanes: map.lanes.map((lane) => ({ ...lane, collapsed: true })) };
    expect(at(2, 0, gridModel(viewOf(folded), true))).toEqual(['none 2-0']);
  });

  it('is found by its name, else by its place', () => {
    expect(stopAt(model, `step ${first.id}`, 9, 9)).toMatchObject({ row: 1, col: 0 });
    expect(stopAt(model, 'departments 3', 4, 0)).toMatchObject({ nav: at(4, 0)[0] });
  });

  it('tells its column by its name alone', () => {
    const bare = { id: 'bare', name: 'No steps yet' };
    const lanes = [...map.lanes, newLane('channels')];
    for (const editable of [true, false]) {
      const whole = viewOf({ ...map, lanes, phases: [...map.phases, bare] });
      const { stops } = gridModel(whole, editable);
      expect(stops.map(({ nav }) => [nav, columnOf(whole, nav)])).toEqual(stops.map(({ nav, col }) => [nav, col]));
    }
  });

  it('leads under a card that spans several steps, and from it on', () => {
    const [wide] = map.cards;
    const spanning = viewOf({ ...map, cards: map.cards.map((card) => (card === wide ? { ...card, span: 9 } : card)) });
    const { stops, byNav } = gridModel(spanning, false);
    const card = byNav.get(`card ${wide?.id}`);
    expect(card).toMatchObject({ row: 4, col: 0, span: 6 });
    const above = stopAt({ stops, byNav }, undefined, 3, 5);
    expect(above && spotAfter(stops, above, 'ArrowDown')).toBe(card);
  });
});
