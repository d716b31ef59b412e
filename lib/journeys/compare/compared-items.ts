import { holdsNotes } from '../notes';
import type { JourneyMap, Lane, Note, Step } from '../schema';
import { latest, type Mark, merged, movedOf, type Pair, pairUp, plainName, type Side } from './pairing';

/** What stands in a cell on either map. */
export type ComparedItem = {
  key: string;
  a: string | null;
  b: string | null;
  marks: readonly Mark[];
  /** The step that it came from or went to. */
  other: string | null;
  /** It stands elsewhere now, and is counted there. */
  gone: boolean;
};
export type ComparedLane = Pair<Lane> & { key: string; marks: readonly Mark[] };

/** A touchpoint's or a note's place. */
type Item = { id: string; stepId: string; text: string; is: readonly string[]; says: string };
type StepPairs = { toB: ReadonlyMap<string, Step>; toA: ReadonlyMap<string, Step> };
type Same = (id: string, side: Side) => readonly string[];

function touchpointsOf(map: JourneyMap): Item[] {
  const known = new Map(map.touchpoints.map((one) => [one.id, one]));
  return map.placements.flatMap(({ id, stepId, touchpointId }) => {
    const one = known.get(touchpointId);
    return one ? [{ id, stepId, text: one.name, is: [touchpointId], says: one.name }] : [];
  });
}

const spoken = ({ text, details, evidence, icon, colour, tags, link }: Note) =>
  JSON.stringify([text, details, evidence, icon, colour, tags, link]);

function cardsOf(map: JourneyMap, lane: Lane): Item[] {
  const known = new Map(map.notes.map((note) => [note.id, note]));
  return map.cards
    .filter((card) => card.laneId === lane.id)
    .flatMap(({ id, stepId, noteId }) => {
      const note = known.get(noteId);
      return note ? [{ id, stepId, text: note.text, is: [noteId], says: spoken(note) }] : [];
    });
}

const itemsOf = (map: JourneyMap, lane: Lane | null) => {
  if (!lane) return [];
  return lane.kind === 'touchpoints' ? touchpointsOf(map) : cardsOf(map, lane);
};

/** The lanes of both maps with what stands in them. Lanes that only show what follows from others are left out. */
export function compareItems(a: JourneyMap, b: JourneyMap, same: Same, steps: StepPairs) {
  const holding = (map: JourneyMap) => map.lanes.filter((lane) => lane.kind === 'touchpoints' || holdsNotes(lane));
  const [inA, inB] = [holding(a), holding(b)];
  const pairs = pairUp(inA, inB, [
    ({ id }, side) => same(id, side),
    ({ kind, name }) => [`${kind} ${plainName(name ?? '')}`],
  ]);
  const moved = movedOf(
    inB.flatMap((lane) => {
      const was = pairs.toA.get(lane.id);
      return was ? [{ item: lane, at: inA.indexOf(was) }] : [];
    }),
  );
  const lanes = merged(inA, inB, pairs.toB, pairs.toA).map((lane): ComparedLane => {
    const marks: Mark[] = !lane.a ? ['added'] : !lane.b ? ['removed'] : [];
    if (lane.a && lane.b && moved.has(lane.b)) marks.push('moved');
    if (lane.a && lane.b && lane.a.name !== lane.b.name) marks.push('changed');
    return { ...lane, key: latest(lane).id, marks };
  });
  const cells = lanes.map((lane) => ({ lane: lane.key, at: compareLane(a, b, lane, same, steps) }));
  return {
    lanes,
    cellsOf: (step: Pair<Step>) => cells.map(({ lane, at }) => ({ lane, items: at(step) })),
  };
}

/** The items of one lane, by the step that they are asked for. */
function compareLane(a: JourneyMap, b: JourneyMap, lane: Pair<Lane>, same: Same, steps: StepPairs) {
  const [inA, inB] = [itemsOf(a, lane.a), itemsOf(b, lane.b)];
  const stepKey = (item: Item, side: Side) =>
    side === 'a' ? (steps.toB.get(item.stepId)?.id ?? item.stepId) : item.stepId;
  const pairs = pairUp(inA, inB, [
    (item, side) => [item.id, ...item.is].flatMap((id) => same(id, side)).map((id) => `${stepKey(item, side)} ${id}`),
    (item, side) => [`${stepKey(item, side)} ${plainName(item.text)}`],
    (item, side) => [item.id, ...item.is].flatMap((id) => same(id, side)),
    (item) => [plainName(item.text)],
  ]);
  const nameOf = (map: JourneyMap, stepId: string) => map.steps.find(({ id }) => id === stepId)?.name ?? null;
  const elsewhere = (was: Item, is: Item) => stepKey(was, 'a') !== stepKey(is, 'b');
  return (step: Pair<Step>): ComparedItem[] => {
    const now = inB.filter((item) => item.stepId === step.b?.id);
    const before = inA.filter((item) => item.stepId === step.a?.id);
    const here = now.map((item): ComparedItem => {
      const was = pairs.toA.get(item.id);
      const came = was !== undefined && elsewhere(was, item);
      const marks: Mark[] = was ? [] : ['added'];
      if (came) marks.push('moved');
      if (was && was.says !== item.says) marks.push('changed');
      return {
        key: item.id,
        a: was && !came ? was.text : null,
        b: item.text,
        marks,
        other: came ? nameOf(a, was.stepId) : null,
        gone: false,
      };
    });
    const left = before.flatMap((item): ComparedItem[] => {
      const is = pairs.toB.get(item.id);
      if (is && !elsewhere(item, is)) return [];
      const went = is ? nameOf(b, is.stepId) : null;
      return [
        { key: item.id, a: item.text, b: null, marks: [is ? 'moved' : 'removed'], other: went, gone: Boolean(is) },
      ];
    });
    return [...here, ...left];
  };
}
