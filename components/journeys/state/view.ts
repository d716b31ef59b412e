import { grouped } from '@/lib/grouping';
import type {
  Card,
  DesignedEmotion,
  EmotionState,
  JourneyMap,
  Lane,
  MapPersona,
  Note,
  Phase,
  Placement,
  Step,
  Touchpoint,
} from '@/lib/journeys/schema';

export type TouchpointItem = { placement: Placement; touchpoint: Touchpoint };
/** A card on its first step, with what it says. */
export type CardItem = { card: Card; note: Note };

/** A column of the grid: a step, or the room that a phase without steps keeps. */
export type Column = {
  key: string;
  phase: Phase;
  step: Step | null;
  touchpoints: readonly TouchpointItem[];
  /** Those behind the touchpoints of the step, in the order in which they turn up. */
  departmentIds: readonly string[];
  cards: Readonly<Record<string, readonly CardItem[]>>;
  /** By state, in the order of the map's personas; null is a gap. */
  emotions: Readonly<Record<EmotionState, readonly (DesignedEmotion | null)[]>>;
};

export type PhaseSpan = { phase: Phase; start: number; count: number };
/** `lanes`: those that are not hidden. */
export type MapView = {
  phases: readonly PhaseSpan[];
  columns: readonly Column[];
  lanes: readonly Lane[];
  personas: readonly MapPersona[];
};

const same = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((it, index) => it === b[index]);

/** The old list where it says the same, so that whoever compares by identity sees no change. */
const keep = <T>(before: readonly T[] | undefined, now: readonly T[]) => (before && same(before, now) ? before : now);

/** The same for the same list, which an operation on something else leaves as it is. */
function once() {
  const known = new WeakMap<object, ReadonlyMap<string, unknown>>();
  return <R>(list: object, make: () => ReadonlyMap<string, R>): ReadonlyMap<string, R> => {
    const found = known.get(list) ?? make();
    known.set(list, found);
    return found as ReadonlyMap<string, R>;
  };
}

const [ids, stepped] = [once(), once()];
const byId = <T extends { id: string }>(list: readonly T[]) =>
  ids(list, () => new Map(list.map((one) => [one.id, one])));
const byStep = <T extends { stepId: string }>(list: readonly T[]) =>
  stepped(list, () => grouped(list, (one) => one.stepId));

/** What a column was made of. */
const sources = new WeakMap<Column, readonly unknown[]>();

/**
 * The map as the grid draws it. What `before` holds and has not changed is handed on as the same object: a cell that
 * compares its column by identity is drawn again only when something in it changed.
 */
export function viewOf(map: JourneyMap, before?: MapView): MapView {
  const touchpoints = byId(map.touchpoints);
  const steps = grouped(map.steps, (step) => step.phaseId);
  const [placements, cards, emotions] = [byStep(map.placements), byStep(map.cards), byStep(map.emotions)];
  const notes = byId(map.notes);
  const old = new Map(before?.columns.map((column) => [column.key, column]));

  const columnOf = (phase: Phase, step: Step | null): Column => {
    const key = step?.id ?? phase.id;
    const previous = old.get(key);
    const placed = placements.get(key) ?? [];
    const own = cards.get(key) ?? [];
    const points = emotions.get(key) ?? [];
    const source: unknown[] = [phase, step, map.personas, ...placed, ...own, ...points];
    for (const { touchpointId } of placed) source.push(touchpoints.get(touchpointId));
    for (const { noteId } of own) source.push(notes.get(noteId));
    if (previous && same(sources.get(previous) ?? [], source)) return previous;

    const designed = (state: EmotionState) =>
      keep(
        previous?.emotions[state],
        map.personas.map(({ id }) => points.find((it) => it.personaId === id && it.state === state) ?? null),
      );
    const items = placed.flatMap((placement, index) => {
      const touchpoint = touchpoints.get(placement.touchpointId);
      if (!touchpoint) return [];
      const known = previous?.touchpoints[index];
      return known?.placement === placement && known.touchpoint === touchpoint ? known : { placement, touchpoint };
    });
    const byLane = grouped(own, (card) => card.laneId);
    const said = (lane: string, list: readonly Card[]) =>
      list.flatMap((card, index): CardItem[] => {
        const note = notes.get(card.noteId);
        if (!note) return [];
        const known = previous?.cards[lane]?.[index];
        return [known?.card === card && known.note === note ? known : { card, note }];
      });
    const column: Column = {
      key,
      phase,
      step,
      touchpoints: keep(previous?.touchpoints, items),
      departmentIds: keep(previous?.departmentIds, [
        ...new Set(items.flatMap(({ touchpoint }) => touchpoint.departmentIds)),
      ]),
      cards: Object.fromEntries(
        [...byLane].map(([lane, list]) => [lane, keep(previous?.cards[lane], said(lane, list))]),
      ),
      emotions: { 'as-is': designed('as-is'), 'to-be': designed('to-be') },
    };
    const unchanged =
      previous &&
      previous.phase === phase &&
      previous.step === step &&
      previous.touchpoints === column.touchpoints &&
      previous.departmentIds === column.departmentIds &&
      previous.emotions['as-is'] === column.emotions['as-is'] &&
      previous.emotions['to-be'] === column.emotions['to-be'] &&
      same(Object.values(previous.cards), Object.values(column.cards)) &&
      same(Object.keys(previous.cards), Object.keys(column.cards));
    const drawn = unchanged ? previous : column;
    sources.set(drawn, source);
    return drawn;
  };

  const columns: Column[] = [];
  const phases = map.phases.map((phase, index) => {
    const own = steps.get(phase.id) ?? [];
    const span = { phase, start: columns.length, count: Math.max(own.length, 1) };
    columns.push(...(own.length > 0 ? own.map((step) => columnOf(phase, step)) : [columnOf(phase, null)]));
    const previous = before?.phases[index];
    return previous?.phase === phase && previous.start === span.start && previous.count === span.count
      ? previous
      : span;
  });
  return {
    phases: keep(before?.phases, phases),
    columns: keep(before?.columns, columns),
    lanes: keep(
      before?.lanes,
      map.lanes.filter((lane) => !lane.hidden),
    ),
    personas: map.personas,
  };
}
