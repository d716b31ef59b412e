import { curves, type Point } from './drawing';
import type { Overview } from './overview';

/** In the pixels of the drawing. */
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Stops stand where phases begin, stars on their steps; `pitch` is the way from one step to the next. */
export type LineDrawing = { path: string; stops: Point[]; stars: Point[]; pitch: number };
/** One arc a phase, clockwise from the left, and the way in to the ring for what comes before the loop. */
type RingDrawing = LineDrawing & { arcs: string[]; width: number };

const round = (value: number) => Math.round(value * 100) / 100;
const columns = (overview: Overview) =>
  overview.phases.flatMap((phase) => (phase.stops.length > 0 ? phase.stops : [{ star: false, emotion: null }]));
const sizes = (overview: Overview) => overview.phases.map((phase) => Math.max(1, phase.stops.length));

/** The designed curve over all steps, and where neutral is; no path where nothing is designed yet. */
export function drawCurve(overview: Overview, { x, y, width, height }: Box): { path: string; neutral: number } {
  const stops = columns(overview);
  const points = stops.map(({ emotion }, at) =>
    emotion === null
      ? null
      : { x: x + ((at + 0.5) * width) / stops.length, y: y + ((2 - Math.max(-2, Math.min(2, emotion))) / 4) * height },
  );
  const path = curves(points)
    .map((curve) => curve.path)
    .join('');
  return { path, neutral: y + height / 2 };
}

/** The phases on a straight line, each as wide as it has steps. */
export function drawLine(overview: Overview, { x, y, width }: Omit<Box, 'height'>): LineDrawing {
  const stops = columns(overview);
  const at = (column: number) => round(x + (column * width) / stops.length);
  let start = 0;
  const begins = sizes(overview).map((size) => {
    const here = start;
    start += size;
    return { x: at(here), y };
  });
  return {
    path: `M${at(0)},${y}H${at(stops.length)}`,
    stops: begins,
    stars: stops.flatMap(({ star }, column) => (star ? [{ x: at(column + 0.5), y }] : [])),
    pitch: width / Math.max(1, stops.length),
  };
}

/** A loop: what comes before it as a line from the left, the rest as arcs of one ring, each as long as it has steps. */
export function drawRing(overview: Overview, { x, y, height }: Omit<Box, 'width'>): RingDrawing {
  const entering = overview.returnsTo ?? 0;
  const before = { ...overview, phases: overview.phases.slice(0, entering) };
  const around = { ...overview, phases: overview.phases.slice(entering) };
  const way = entering > 0 ? Math.min(72, 26 * entering) : 0;
  const middle = y + height / 2;
  const line = drawLine(before, { x, y: middle, width: way });
  const radius = height / 2;
  const centre = x + way + radius;
  const all = columns(around);
  const point = (column: number): Point => {
    const turn = Math.PI + (column / all.length) * 2 * Math.PI;
    return { x: round(centre + radius * Math.cos(turn)), y: round(middle + radius * Math.sin(turn)) };
  };
  // One phase alone has no arc between two points: two halves make its ring.
  const arc = (from: number, to: number) => {
    const half = (from + to) / 2;
    const piece = (end: number) => `A${radius},${radius} 0 0 1 ${point(end).x},${point(end).y}`;
    return `M${point(from).x},${point(from).y}${piece(half)}${piece(to)}`;
  };
  let start = 0;
  const spans = sizes(around).map((size) => {
    const from = start;
    start += size;
    return { from, to: start };
  });
  return {
    path: entering > 0 ? line.path : '',
    arcs: spans.map(({ from, to }) => arc(from, to)),
    stops: [...line.stops, ...spans.map(({ from }) => point(from))],
    stars: [...line.stars, ...all.flatMap(({ star }, column) => (star ? [point(column + 0.5)] : []))],
    pitch: Math.min((2 * Math.PI * radius) / Math.max(1, all.length), entering > 0 ? line.pitch : Infinity),
    width: way + height,
  };
}
