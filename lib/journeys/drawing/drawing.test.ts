import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands, curves, type Point, stretches } from './drawing';

type Piece = [Point, Point, Point, Point];

const numbers = (text: string) => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** The Bézier pieces of a path of one stretch. */
function piecesOf(path: string): Piece[] {
  const [start = '', ...rest] = path.slice(1).split('C');
  let [x = 0, y = 0] = numbers(start);
  return rest.map((piece) => {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = numbers(piece);
    const found: Piece = [
      { x, y },
      { x: ax, y: ay },
      { x: bx, y: by },
      { x: cx, y: cy },
    ];
    [x, y] = [cx, cy];
    return found;
  });
}

const bezier = (t: number, [a, b, c, d]: Piece) =>
  (1 - t) ** 3 * a.y + 3 * (1 - t) ** 2 * t * b.y + 3 * (1 - t) * t ** 2 * c.y + t ** 3 * d.y;

const heights = fc.array(fc.option(fc.integer({ min: 0, max: 160 }), { freq: 4 }), { maxLength: 30 });
const columnsOf = (ys: readonly (number | null)[]) => ys.map((y, i) => (y === null ? null : { x: 100 * i + 50, y }));

describe('curves', () => {
  it('passes through its points and never leaves the range of two neighbours', () => {
    fc.assert(
      fc.property(heights, (ys) => {
        for (const { path, points } of curves(columnsOf(ys))) {
          const pieces = piecesOf(path);
          expect(pieces).toHaveLength(points.length - 1);
          pieces.forEach((piece, i) => {
            const [from, to] = [points[i] as Point, points[i + 1] as Point];
            expect([piece[0], piece[3]]).toEqual([from, to]);
            for (let t = 0; t <= 1; t += 0.05) {
              const y = bezier(t, piece);
              expect(y).toBeGreaterThanOrEqual(Math.min(from.y, to.y) - 0.02);
              expect(y).toBeLessThanOrEqual(Math.max(from.y, to.y) + 0.02);
            }
          });
        }
      }),
    );
  });

  it('never crosses a gap', () => {
    fc.assert(
      fc.property(heights, (ys) => {
        const columns = columnsOf(ys);
        const drawn = curves(columns);
        expect(drawn.flatMap((curve) => curve.points)).toEqual(columns.filter((column) => column !== null));
        for (const { points } of drawn) {
          points.slice(1).forEach((point, i) => {
            expect(point.x - (points[i] as Point).x).toBe(100);
          });
        }
      }),
    );
  });

  it('draws a lone point without a line, two as a straight one', () => {
    expect(curves([null, { x: 5, y: 1 }, null])).toEqual([{ path: '', points: [{ x: 5, y: 1 }] }]);
    expect(
      curves([
        { x: 0, y: 0 },
        { x: 30, y: 60 },
      ])[0]?.path,
    ).toBe('M0,0C10,20 20,40 30,60');
  });
});

describe('intervals', () => {
  it('walks the upper bounds to the right and the lower ones back', () => {
    const band = bands([
      { x: 0, top: 10, bottom: 40 },
      { x: 30, top: 10, bottom: 70 },
    ]);
    expect(band).toEqual(['M0,10C10,10 20,10 30,10L30,70C20,60 10,50 0,40Z']);
  });

  it('leaves out gaps and lone columns', () => {
    const one = { x: 0, top: 1, bottom: 2 };
    expect(bands([one, null, one])).toEqual([]);
  });
});

it('splits columns at gaps', () => {
  expect(stretches([null, 1, 2, null, null, 3])).toEqual([[1, 2], [3]]);
  expect(stretches([])).toEqual([]);
});
