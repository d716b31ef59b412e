import { grouped } from '@/lib/grouping';
import type { JourneyMap } from '../schema';

/** A step, as small as it can be drawn. `emotion`: designed as-is, the mean over the personas, −2 … +2; null is a gap. */
export type Stop = { readonly star: boolean; readonly emotion: number | null };
type OverviewPhase = { readonly id: string; readonly name: string; readonly stops: readonly Stop[] };
/** A journey at a glance. `returnsTo`: index of the phase to which a loop returns; null for a line. */
export type Overview = { readonly phases: readonly OverviewPhase[]; readonly returnsTo: number | null };

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where a loop returns to: the chosen phase, else the first. */
export function returnIndex(
  { shape, returnsToPhaseId }: Pick<JourneyMap, 'shape' | 'returnsToPhaseId'>,
  phases: readonly { id: string }[],
): number | null {
  if (shape === 'line' || phases.length === 0) return null;
  return Math.max(
    0,
    phases.findIndex((phase) => phase.id === returnsToPhaseId),
  );
}

/** The overview of a map that is at hand as a whole. */
export function overviewOf(map: JourneyMap): Overview {
  const decisive = new Set(map.touchpoints.filter((one) => one.momentOfTruth).map((one) => one.id));
  const starred = new Set(map.placements.filter((one) => decisive.has(one.touchpointId)).map((one) => one.stepId));
  const points = grouped(
    map.emotions.filter((point) => point.state === 'as-is'),
    (point) => point.stepId,
  );
  const steps = grouped(map.steps, (step) => step.phaseId);
  return {
    phases: map.phases.map(({ id, name }) => ({
      id,
      name,
      stops: (steps.get(id) ?? []).map((step) => ({
        star: starred.has(step.id),
        emotion: mean((points.get(step.id) ?? []).map((point) => point.value)),
      })),
    })),
    returnsTo: returnIndex(map, map.phases),
  };
}

function merged(stops: readonly Stop[]): Stop {
  return {
    star: stops.some((stop) => stop.star),
    emotion: mean(stops.flatMap((stop) => stop.emotion ?? [])),
  };
}

/** The same with neighbouring stops of a phase merged until about `most` are left, so that a long map stays a small drawing. */
export function thinned(overview: Overview, most: number): Overview {
  const total = overview.phases.reduce((sum, phase) => sum + phase.stops.length, 0);
  if (total <= most) return overview;
  const width = Math.ceil(total / most);
  return {
    ...overview,
    phases: overview.phases.map((phase) => ({
      ...phase,
      stops: Array.from({ length: Math.ceil(phase.stops.length / width) }, (_, at) =>
        merged(phase.stops.slice(at * width, (at + 1) * width)),
      ),
    })),
  };
}
