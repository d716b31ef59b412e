import { describe, expect, it } from 'vitest';
import { apply } from '@/lib/journeys/operations';
import { sampleMap } from '@/lib/journeys/testing';
import { type GridModel, gridModel, type Stop } from '../state/grid-model';
import { itemOf, navOf } from '../state/items';
import { viewOf } from '../state/view';
import { between as allBetween, cellsChosen, chosen, inRow, toggled } from './selecting';

// Pain points stand at the steps 0, 2 and 4, opportunities at 1, 3 and 5.
const map = sampleMap();
const model = gridModel(viewOf(map), true);
const at = (row: number, col: number) => model.stops.find((stop) => stop.row === row && stop.col === col) as Stop;
const cards = (...places: number[]) => places.map((place) => navOf({ kind: 'card', id: map.cards[place]?.id ?? '' }));

const between = (grid: GridModel, from: Stop, to: Stop) => allBetween(grid, from, to).filter((nav) => itemOf(nav));

describe('between two stops lie', () => {
  it('the cards of the rectangle, also when it begins or ends in an empty cell', () => {
    expect(between(model, at(4, 0), at(4, 2))).toEqual(cards(0, 1));
    expect(between(model, at(5, 2), at(4, 0))).toEqual(cards(0, 1, 3));
  });

  it('no heads when the hand goes on to them', () => {
    expect(between(model, at(4, 2), at(0, 0))).toEqual([...inRow(model, at(2, 0)).slice(0, 6), ...cards(0, 1)]);
    expect(between(model, at(4, 0), at(4, -1))).toEqual(cards(0));
  });

  it('steps, phases or lanes when it begins on one', () => {
    expect(between(model, at(1, 1), at(1, 3))).toEqual(map.steps.slice(1, 4).map(({ id }) => `step ${id}`));
    expect(between(model, at(0, 0), at(0, 2))).toEqual(map.phases.slice(0, 2).map(({ id }) => `phase ${id}`));
    expect(between(model, at(3, -1), at(5, -1))).toEqual(map.lanes.slice(1, 4).map(({ id }) => `lane ${id}`));
  });

  it('a card that reaches into the rectangle', () => {
    const wide = apply(map, { kind: 'set-span', id: map.cards[0]?.id ?? '', span: 3 });
    const stops = gridModel(viewOf(wide), true);
    const [from, to] = [stops.stops.find((it) => it.row === 4 && it.col === 2), stops.byNav.get(cards(1)[0] ?? '')];
    expect(between(stops, from as Stop, to as Stop)).toEqual(cards(0, 1));
  });
});

it('chooses cells, also those that hold nothing yet', () => {
  const navs = allBetween(model, at(5, 0), at(4, 2));
  expect(cellsChosen(model, new Set(navs))).toEqual(
    [2, 3].flatMap((row) => [0, 1, 2].map((column) => ({ row, column }))),
  );
  expect(cellsChosen(model, new Set(inRow(model, at(1, 0))))).toEqual([]);
});

it('takes the whole lane', () => {
  expect(inRow(model, at(5, 0))).toEqual(cards(3, 4, 5));
  expect(inRow(model, at(1, 0))).toHaveLength(6);
});

it('adds one and takes it away again; another sort begins anew', () => {
  const [first, second] = [at(4, 0), at(5, 1)];
  const both = toggled(model, new Set([first.nav]), second);
  expect(both).toEqual([first.nav, second.nav]);
  expect(toggled(model, new Set(both), first)).toEqual([second.nav]);
  expect(toggled(model, new Set(both), at(1, 0))).toEqual([at(1, 0).nav]);
});

it('acts in the order of the map, on what is still there', () => {
  const items = chosen(model, new Set([...cards(4), 'card gone', ...cards(0)]));
  expect(items.map(navOf)).toEqual(cards(0, 4));
});
