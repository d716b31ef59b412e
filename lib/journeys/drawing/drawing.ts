/** In the pixels of the lane: x to the right, y down. */
export type Point = { readonly x: number; readonly y: number };
/** Neighbouring points that are joined. A single point has an empty path: it is drawn as a stop and no line. */
type Curve = { readonly path: string; readonly points: readonly Point[] };
type Interval = { readonly x: number; readonly top: number; readonly bottom: number };

const at = (value: number) => String(Math.round(value * 100) / 100);
const pair = (x: number, y: number) => `${at(x)},${at(y)}`;

/** The stretches between gaps. */
export function stretches<T>(columns: readonly (T | null)[]): T[][] {
  const found: T[][] = [];
  let open = false;
  for (const column of columns) {
    if (column !== null && open) found.at(-1)?.push(column);
    else if (column !== null) found.push([column]);
    open = column !== null;
  }
  return found;
}

/**
 * The slope at each point by M. Steffen, "A simple method for monotonic interpolation in one dimension", Astronomy and
 * Astrophysics 239 (1990): between two points the curve never leaves their range, so it shows no value that is not there.
 * @param points at least two, x rising
 */
function slopes(points: readonly Point[]): number[] {
  const secants = points.slice(1).map((point, i) => {
    const from = points[i] as Point;
    return { width: point.x - from.x, slope: (point.y - from.y) / (point.x - from.x) };
  });
  const inner = secants.slice(1).map((right, i) => {
    const left = secants[i] as (typeof secants)[number];
    const mean = (left.slope * right.width + right.slope * left.width) / (left.width + right.width);
    const sign = Math.sign(left.slope) + Math.sign(right.slope);
    return sign * Math.min(Math.abs(left.slope), Math.abs(right.slope), Math.abs(mean) / 2);
  });
  const first = secants[0]?.slope ?? 0;
  const last = secants.at(-1)?.slope ?? 0;
  return [(3 * first - (inner[0] ?? first)) / 2, ...inner, (3 * last - (inner.at(-1) ?? last)) / 2];
}

/** Bézier pieces through the points, without the move to the first. */
function pieces(points: readonly Point[]): string {
  const slope = slopes(points);
  return points
    .slice(1)
    .map((to, i) => {
      const from = points[i] as Point;
      const third = (to.x - from.x) / 3;
      const leaving = pair(from.x + third, from.y + (slope[i] ?? 0) * third);
      const arriving = pair(to.x - third, to.y - (slope[i + 1] ?? 0) * third);
      return `C${leaving} ${arriving} ${pair(to.x, to.y)}`;
    })
    .join('');
}

/**
 * An emotion curve, a stretch of neighbouring columns each: smooth, never beyond the values of two neighbours, and never
 * across a gap.
 * @param columns from left to right, x rising; null is a gap
 */
export function curves(columns: readonly (Point | null)[]): Curve[] {
  return stretches(columns).map((points) => {
    const first = points[0] as Point;
    return { points, path: points.length > 1 ? `M${pair(first.x, first.y)}${pieces(points)}` : '' };
  });
}

/** The bands of a measured curve's intervals, closed; a lone column has none and gets a whisker. */
export function bands(columns: readonly (Interval | null)[]): string[] {
  return stretches(columns)
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => {
      const upper = stretch.map(({ x, top }) => ({ x, y: top }));
      const lower = stretch.map(({ x, bottom }) => ({ x, y: bottom }));
      const [start] = upper as [Point];
      return `M${pair(start.x, start.y)}${pieces(upper)}${reversedPieces(lower)}Z`;
    });
}

/** The same curve walked from right to left, after a line to its last point. */
function reversedPieces(points: readonly Point[]): string {
  // Mirrored, because the slopes want x rising.
  const mirrored = points.map(({ x, y }) => ({ x: -x, y })).reverse();
  const last = points.at(-1) as Point;
  const back = pieces(mirrored).replace(/([C ])(-?[\d.]+),/g, (_, lead, x) => `${lead}${at(-Number(x))},`);
  return `L${pair(last.x, last.y)}${back}`;
}
