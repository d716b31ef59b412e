import { describe, expect, it } from 'vitest';
import { apply } from '@/lib/journeys/operations';
import { sampleMap } from '@/lib/journeys/testing';
import { gridModel } from '../state/grid-model';
import { viewOf } from '../state/view';
import { findIn } from './finding';

describe('finding on a map', () => {
  const map = sampleMap();
  const laneNames = ['Touchpoints', 'Emotion', 'Pain points', 'Opportunities'];
  const find = (wanted: string, of = map) => {
    const view = viewOf(of);
    return findIn(view, gridModel(view, true), laneNames, wanted);
  };
  const places = (wanted: string, of = map) => find(wanted, of).map(({ row, col }) => [row, col]);

  it('finds phases, steps, lanes, touchpoints and cards', () => {
    expect(find('awareness').map(({ text }) => text)).toEqual(['awareness', 'first awareness', 'then awareness']);
    expect(places('PAIN')).toEqual([[4, -1]]);
    expect(places('parcel')).toEqual([
      [2, 2],
      [2, 5],
    ]);
    expect(places('card 3')).toEqual([[5, 3]]);
  });

  it('goes from left to right, and in a column from top to bottom', () => {
    const cols = find('a').map(({ col }) => col);
    expect(cols).toEqual([...cols].sort((a, b) => a - b));
    expect(places('first service')[0]).toEqual([1, 4]);
  });

  it('makes no difference between capitals, accents and spaces', () => {
    const [step] = map.steps;
    if (!step) throw new Error('The sample has steps');
    const renamed = apply(map, { kind: 'rename-step', id: step.id, name: 'Één  kop\nKoffie' });
    expect(places(' een KOP koffie ', renamed)).toEqual([[1, 0]]);
  });

  it('finds nothing for nothing', () => {
    expect(find(' ')).toEqual([]);
    expect(find('no such words')).toEqual([]);
  });

  it('says the cell for a card that a collapsed lane does not show', () => {
    const folded = { ...map, lanes: map.lanes.map((lane) => ({ ...lane, collapsed: true })) };
    expect(find('card 3', folded)).toMatchObject([{ nav: 'none 5-3', row: 5, col: 3 }]);
  });
});
