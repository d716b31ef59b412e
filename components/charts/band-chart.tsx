'use client';

import { Area, CartesianGrid, ComposedChart, ErrorBar, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';

interface BandPoint {
  /** Under the axis. */
  label: string;
  /** null is a gap, and stays one. */
  value: number | null;
  /** The interval around the value. */
  band: [number, number] | null;
  /** What the reader is told at this point, a line each; the first is its heading. */
  lines: readonly string[];
  /** Here something else begins: a line with these words, and none from the point before to this one. */
  mark?: string;
}

export interface BandChartProps {
  /** What the chart shows, in a sentence. */
  title: string;
  points: readonly BandPoint[];
  domain: readonly [number, number];
  ticks: readonly number[];
  /** The value that is drawn as a line from edge to edge, so that both sides of it can be seen. */
  middle?: number;
  formatValue: (value: number) => string;
  height: number;
}

interface TipProps {
  active?: boolean;
  payload?: readonly { payload?: BandPoint }[];
}

function Tip({ active, payload }: TipProps) {
  const [heading, ...lines] = payload?.[0]?.payload?.lines ?? [];
  if (!active || !heading) return null;
  return (
    <div className="rounded-sm bg-ink px-2.5 py-1.5 text-xs text-paper tabular-nums">
      <p className="font-medium">{heading}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

interface Placed extends BandPoint {
  at: number;
  /** Of the stretches between marks, the one that it lies in. */
  stretch: number;
  whisker?: [number, number];
}

function inStretches(points: readonly BandPoint[]): Placed[] {
  let stretch = 0;
  return points.map((point, at) => {
    if (point.mark) stretch += 1;
    return { ...point, at, stretch };
  });
}

/** A band needs two points; one that stands alone between gaps has a whisker instead. */
function withWhiskers(points: readonly Placed[]): Placed[] {
  return points.map((point, at) => {
    const { value, band, stretch } = point;
    const joined = [points[at - 1], points[at + 1]].some((it) => it?.stretch === stretch && it.value !== null);
    return !joined && value !== null && band ? { ...point, whisker: [value - band[0], band[1] - value] } : point;
  });
}

const axis = { fill: 'var(--muted)', fontSize: 12 } as const;

/** A measured line, solid, in the band of its intervals. Straight between its points: it shows no value that is not there. */
export function BandChart({ title, points, domain, ticks, middle, formatValue, height }: BandChartProps) {
  const placed = withWhiskers(inStretches(points));
  const marks = placed.filter(({ mark }) => mark);
  const stretches = [...new Set(placed.map(({ stretch }) => stretch))];
  const only = (stretch: number, key: 'value' | 'band' | 'whisker') => (point: Placed) =>
    point.stretch === stretch ? (point[key] ?? null) : null;
  return (
    <ComposedChart
      responsive
      data={placed}
      title={title}
      margin={{ top: marks.length > 0 ? 20 : 8, right: 16, bottom: 0, left: 0 }}
      style={{ width: '100%', height }}
    >
      <CartesianGrid vertical={false} stroke="var(--hairline)" />
      <XAxis
        dataKey="at"
        tickFormatter={(at: number) => placed[at]?.label ?? ''}
        tick={axis}
        tickLine={false}
        axisLine={false}
        minTickGap={24}
        tickMargin={8}
        padding={{ left: 12, right: 12 }}
      />
      <YAxis
        domain={[...domain]}
        ticks={[...ticks]}
        tickFormatter={formatValue}
        tick={axis}
        tickLine={false}
        axisLine={false}
        width={44}
      />
      {middle === undefined ? null : <ReferenceLine y={middle} stroke="var(--edge)" />}
      <Tooltip content={<Tip />} isAnimationActive={false} cursor={{ stroke: 'var(--edge)' }} />
      {marks.map(({ at, mark }) => (
        <ReferenceLine
          key={at}
          x={at}
          stroke="var(--muted)"
          strokeDasharray="3 3"
          label={{ value: mark, position: 'top', fill: 'var(--muted)', fontSize: 12 }}
        />
      ))}
      {stretches.map((stretch) => (
        <Area
          key={stretch}
          dataKey={only(stretch, 'band')}
          stroke="none"
          fill="var(--ink)"
          fillOpacity={0.1}
          connectNulls={false}
          isAnimationActive={false}
          activeDot={false}
          type="linear"
        />
      ))}
      {stretches.map((stretch) => (
        <Line
          key={stretch}
          dataKey={only(stretch, 'value')}
          stroke="var(--ink)"
          strokeWidth={2}
          dot={{ r: 3, fill: 'var(--ink)', strokeWidth: 0 }}
          connectNulls={false}
          isAnimationActive={false}
          type="linear"
        >
          <ErrorBar
            dataKey={only(stretch, 'whisker')}
            width={6}
            stroke="var(--ink)"
            strokeOpacity={0.4}
            strokeWidth={1.5}
          />
        </Line>
      ))}
    </ComposedChart>
  );
}
