import type { EmotionState, JourneyMap, MapPersona } from '../schema';
import type { ComparedStep } from './comparison';

/** Where a persona stands at a step on either map, −2 … +2 to one decimal; null is a gap, or a step that is not there. */
export type ComparedPoint = { readonly step: ComparedStep; readonly a: number | null; readonly b: number | null };
export type ComparedCurve = {
  readonly persona: MapPersona;
  /** What of each map is looked at. */
  readonly states: Readonly<Record<'a' | 'b', EmotionState>>;
  readonly points: readonly ComparedPoint[];
  /** At steps with a value on both maps, the greatest difference first. */
  readonly higher: readonly ComparedPoint[];
  readonly lower: readonly ComparedPoint[];
  /** At steps of both maps, a value on one of them alone. */
  readonly oneSided: readonly ComparedPoint[];
};
export type ComparedCurves = {
  readonly shared: readonly ComparedCurve[];
  /** Who stands on one of the maps alone. */
  readonly only: Readonly<Record<'a' | 'b', readonly MapPersona[]>>;
};

/** What is shown is what is compared, so that no difference is told between two figures that look alike. */
const shown = (value: number) => Math.round(value * 10) / 10;

function curveOf(map: JourneyMap, personaId: string) {
  const own = map.emotions.filter((point) => point.personaId === personaId);
  const wished = own.filter(({ state }) => state === 'to-be');
  // A future map shows what is wished where anything is, any other what is believed.
  const state: EmotionState = map.state === 'future' && wished.length > 0 ? 'to-be' : 'as-is';
  const values = new Map(own.filter((point) => point.state === state).map((point) => [point.stepId, point.value]));
  const at = (id: string | undefined) => {
    const value = id === undefined ? undefined : values.get(id);
    return value === undefined ? null : shown(value);
  };
  return { state, at };
}

const rise = ({ a, b }: ComparedPoint) => (b ?? 0) - (a ?? 0);

/**
 * The designed curves of each persona that stands on both maps, and what is different between them.
 * @param steps those of both maps in one order
 */
export function compareCurves(a: JourneyMap, b: JourneyMap, steps: readonly ComparedStep[]): ComparedCurves {
  const without = (one: JourneyMap, other: JourneyMap) =>
    one.personas.filter(({ id }) => !other.personas.some((persona) => persona.id === id));
  const shared = b.personas
    .filter(({ id }) => a.personas.some((persona) => persona.id === id))
    .map((persona): ComparedCurve => {
      const [inA, inB] = [curveOf(a, persona.id), curveOf(b, persona.id)];
      const points = steps.map((step) => ({ step, a: inA.at(step.a?.id), b: inB.at(step.b?.id) }));
      const onBoth = points.filter((point) => point.step.a !== null && point.step.b !== null);
      const known = onBoth
        .filter((point) => point.a !== null && point.b !== null)
        .sort((one, other) => Math.abs(rise(other)) - Math.abs(rise(one)));
      return {
        persona,
        states: { a: inA.state, b: inB.state },
        points,
        higher: known.filter((point) => rise(point) > 0),
        lower: known.filter((point) => rise(point) < 0),
        oneSided: onBoth.filter((point) => (point.a === null) !== (point.b === null)),
      };
    });
  return { shared, only: { a: without(a, b), b: without(b, a) } };
}

/** The points of a curve that say something else on the other map, at steps that both have. */
export const differing = ({ higher, lower, oneSided }: ComparedCurve): readonly ComparedPoint[] => [
  ...higher,
  ...lower,
  ...oneSided,
];
