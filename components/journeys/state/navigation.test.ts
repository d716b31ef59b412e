import { describe, expect, it } from 'vitest';
import { type Spot, spotAfter } from './navigation';

// A phase over two steps; below the first step two cards, below the second none; then a full row.
const places: [row: number, col: number, span?: number][] = [
  [0, 0, 2],
  [1, 0],
  [1, 1],
  [2, 0],
  [2, 0],
  [3, 0],
  [3, 1],
];
const spots: Spot[] = places.map(([row, col, span = 1], order) => ({ row, col, span, order }));
const go = (from: number, ...keys: string[]) =>
  keys.reduce<Spot | undefined>((at, key) => at && spotAfter(spots, at, key), spots[from])?.order;

describe('walking over the map', () => {
  it('goes down through the cards of a cell and on to the next lane', () => {
    expect(go(0, 'ArrowDown')).toBe(1);
    expect(go(1, 'ArrowDown')).toBe(3);
    expect(go(3, 'ArrowDown')).toBe(4);
    expect(go(4, 'ArrowDown')).toBe(5);
    expect(go(5, 'ArrowDown')).toBeUndefined();
  });

  it('comes up to the last card of a cell, and to the phase over a step', () => {
    expect(go(5, 'ArrowUp')).toBe(4);
    expect(go(2, 'ArrowUp')).toBe(0);
  });

  it('passes over a lane that has nothing in the column', () => {
    expect(go(2, 'ArrowDown')).toBe(6);
    expect(go(6, 'ArrowUp')).toBe(2);
  });

  it('stays on its level sideways, and at the ends', () => {
    expect(go(1, 'ArrowRight')).toBe(2);
    expect(go(6, 'ArrowLeft')).toBe(5);
    expect(go(0, 'ArrowRight')).toBeUndefined();
    expect(go(1, 'End')).toBe(2);
    expect(go(2, 'Home')).toBe(1);
    expect(spotAfter(spots, spots[3] as Spot, 'End', { ctrl: true })?.order).toBe(6);
  });

  it('goes on from where something wide ends, and back to it from below it', () => {
    // A card over two steps above the places for new ones.
    const row = [[0, 2], [0], [1], [2]].map(([col = 0, span = 1], order): Spot => ({ row: 0, col, span, order }));
    const from = (order: number, key: string) => spotAfter(row, row[order] as Spot, key)?.order;
    expect(from(0, 'ArrowRight')).toBe(3);
    expect(from(0, 'ArrowDown')).toBe(1);
    expect(from(1, 'ArrowRight')).toBe(2);
    expect(from(2, 'ArrowUp')).toBe(0);
    expect(from(2, 'ArrowRight')).toBe(3);
    expect(from(3, 'ArrowLeft')).toBe(0);
  });

  it('goes a page of rows on, or of columns, as far as there are any', () => {
    const page = { rows: 2, columns: 40 };
    const held = (from: number, key: string, alt = false) =>
      spotAfter(spots, spots[from] as Spot, key, { alt, page })?.order;
    expect(held(0, 'PageDown')).toBe(3);
    expect(held(3, 'PageUp')).toBe(0);
    expect(held(6, 'PageDown')).toBeUndefined();
    expect(held(2, 'PageUp')).toBe(0);
    expect(held(5, 'PageDown', true)).toBe(6);
    expect(held(6, 'PageUp', true)).toBe(5);
    expect(held(5, 'ArrowRight', true)).toBeUndefined();
  });
});
