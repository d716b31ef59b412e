import type { JourneyMap, Phase, Step } from '../schema';
import { type ComparedItem, type ComparedLane, compareItems } from './compared-items';
import { identities, latest, type Mark, merged, movedOf, type Pair, pairUp, plainName } from './pairing';

export type ComparedStep = Pair<Step> & {
  key: string;
  marks: readonly Mark[];
  /** The phase that it stood in, where that is another. */
  fromPhase: string | null;
  /** By lane, in the order of `lanes`. */
  cells: readonly { lane: string; items: readonly ComparedItem[] }[];
};
export type ComparedPhase = Pair<Phase> & { key: string; marks: readonly Mark[]; steps: readonly ComparedStep[] };
export type MapComparison = {
  phases: readonly ComparedPhase[];
  lanes: readonly ComparedLane[];
  /** How many phases, steps, lanes and cards bear each mark. */
  counts: Readonly<Record<Mark, number>>;
};

function marksOf<T>({ a, b }: Pair<T>, moved: boolean, changed: (a: T, b: T) => boolean): Mark[] {
  if (!a) return ['added'];
  if (!b) return ['removed'];
  return [...(moved ? (['moved'] as const) : []), ...(changed(a, b) ? (['changed'] as const) : [])];
}

/** The paired ones in their new order, each with where it was, to see which of them moved. */
const order = <T extends { id: string }>(inA: readonly T[], inB: readonly T[], toA: ReadonlyMap<string, T>) =>
  movedOf(
    inB.flatMap((item) => {
      const was = toA.get(item.id);
      return was ? [{ item, at: inA.indexOf(was) }] : [];
    }),
  );

/**
 * What is different between two maps: what stands on one alone, what stands elsewhere and what says something else. Parts
 * that were copied from one map to the other are known whatever they are called now; others by their names.
 * @param a the earlier or the current map
 * @param b the one that is looked at against it
 */
export function compareMaps(a: JourneyMap, b: JourneyMap): MapComparison {
  const same = identities(a, b);
  const phases = pairUp(a.phases, b.phases, [({ id }, side) => same(id, side), ({ name }) => [plainName(name)]]);
  const phaseKey = ({ phaseId }: Step) => phases.toB.get(phaseId)?.id ?? phaseId;
  const steps = pairUp(a.steps, b.steps, [
    ({ id }, side) => same(id, side),
    (step) => [`${phaseKey(step)} ${plainName(step.name)}`],
    ({ name }) => [plainName(name)],
  ]);
  const movedPhases = order(a.phases, b.phases, phases.toA);
  const phasePairs = merged(a.phases, b.phases, phases.toB, phases.toA);
  const { lanes, cellsOf } = compareItems(a, b, same, steps);

  const compared = phasePairs.map((phase): ComparedPhase => {
    const [inA, inB] = [a, b].map((map, side) => {
      const id = (side === 0 ? phase.a : phase.b)?.id;
      return map.steps.filter((step) => step.phaseId === id);
    }) as [Step[], Step[]];
    // Those that stayed in the phase decide who moved within it; whoever came from elsewhere did anyway.
    const stayed = inB.filter((step) => inA.some((one) => one === steps.toA.get(step.id)));
    const movedWithin = order(inA, stayed, steps.toA);
    const pairs = merged(inA, inB, steps.toB, steps.toA);
    return {
      ...phase,
      key: latest(phase).id,
      marks: marksOf(phase, phase.b !== null && movedPhases.has(phase.b), (was, is) => was.name !== is.name),
      steps: pairs.map((step): ComparedStep => {
        const elsewhere = step.a !== null && step.b !== null && step.a.phaseId !== phase.a?.id;
        return {
          ...step,
          key: latest(step).id,
          marks: marksOf(
            step,
            elsewhere || (step.b !== null && movedWithin.has(step.b)),
            (was, is) => was.name !== is.name,
          ),
          fromPhase: elsewhere ? (a.phases.find(({ id }) => id === step.a?.phaseId)?.name ?? null) : null,
          cells: cellsOf(step),
        };
      }),
    };
  });

  const marks = [
    ...lanes.flatMap((lane) => lane.marks),
    ...compared.flatMap((phase) => [
      ...phase.marks,
      ...phase.steps.flatMap((step) => [
        ...step.marks,
        ...step.cells.flatMap(({ items }) => items.filter((item) => !item.gone).flatMap((item) => item.marks)),
      ]),
    ]),
  ];
  const count = (mark: Mark) => marks.filter((one) => one === mark).length;
  return {
    phases: compared,
    lanes,
    counts: { added: count('added'), removed: count('removed'), moved: count('moved'), changed: count('changed') },
  };
}

/** Whether anything at the step, or in it, is different. */
export const isDifferent = (step: ComparedStep): boolean =>
  step.marks.length > 0 || step.cells.some(({ items }) => items.some((item) => item.marks.length > 0));
