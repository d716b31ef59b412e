import type { Card, JourneyMap, Operation, OperationOf, Placement, Step } from '../schema';
import { withPoints } from './emotions';
import { withNotes } from './notes';
import { has, placed } from './order';
import { gone, type Rules, taken } from './rule';
import { withTouchpoints } from './touchpoints';

type Restore = OperationOf<'restore'>;

const idsOf = <T>(list: readonly T[], id: (item: T) => string) => new Set(list.map(id));

/** What was removed by itself, and not because it stood on something that was: its removal takes all of it again. */
function roots({ personas, lanes, phases, steps, placements, cards }: Restore): Operation[] {
  const phaseIds = idsOf(phases, ({ phase }) => phase.id);
  const stepIds = idsOf(steps, ({ step }) => step.id);
  const laneIds = idsOf(lanes, ({ lane }) => lane.id);
  return [
    ...personas.map(({ persona }): Operation => ({ kind: 'remove-persona', id: persona.id })),
    ...lanes.map(({ lane }): Operation => ({ kind: 'remove-lane', id: lane.id })),
    ...phases.map(({ phase }): Operation => ({ kind: 'remove-phase', id: phase.id })),
    ...steps
      .filter(({ step }) => !phaseIds.has(step.phaseId))
      .map(({ step }): Operation => ({ kind: 'remove-step', id: step.id })),
    ...placements
      .filter(({ placement }) => !stepIds.has(placement.stepId))
      .map(({ placement }): Operation => ({ kind: 'remove-touchpoint', placementId: placement.id })),
    ...cards
      .filter(({ card }) => !stepIds.has(card.stepId) && !laneIds.has(card.laneId))
      .map(({ card }): Operation => ({ kind: 'remove-card', id: card.id })),
  ];
}

/** What still finds its place: on what is there, or comes along. What stood on something that is gone by now stays away. */
function fitting(map: JourneyMap, restore: Restore): Restore {
  const { personas, lanes, phases, steps, placements, touchpoints, notes, cards, emotions } = restore;
  const restoredSteps = idsOf(steps, ({ step }) => step.id);
  const restoredPersonas = idsOf(personas, ({ persona }) => persona.id);
  const phaseThere = new Set([...map.phases, ...phases.map(({ phase }) => phase)].map(({ id }) => id));
  const stepThere = new Set([...map.steps, ...steps.map(({ step }) => step)].map(({ id }) => id));
  const personaThere = new Set([...map.personas, ...personas.map(({ persona }) => persona)].map(({ id }) => id));
  const touchpointThere = new Set([...map.touchpoints, ...touchpoints].map(({ id }) => id));
  // What the map has already counts before what comes along.
  const laneKind = new Map([...lanes.map(({ lane }) => lane), ...map.lanes].map(({ id, kind }) => [id, kind]));
  const noteKind = new Map<string, string>([...notes.toReversed(), ...map.notes].map(({ id, kind }) => [id, kind]));
  return {
    ...restore,
    steps: steps.filter(({ step }) => phaseThere.has(step.phaseId)),
    placements: placements.filter(
      ({ placement: { stepId, touchpointId } }) => stepThere.has(stepId) && touchpointThere.has(touchpointId),
    ),
    cards: cards.filter(({ card: { stepId, laneId, noteId } }) => {
      const kind = noteKind.get(noteId);
      return stepThere.has(stepId) && kind !== undefined && kind === laneKind.get(laneId);
    }),
    emotions: emotions.filter(
      ({ stepId, personaId }) =>
        stepThere.has(stepId) &&
        personaThere.has(personaId) &&
        (restoredSteps.has(stepId) || restoredPersonas.has(personaId)),
    ),
  };
}

function isThere(map: JourneyMap, { personas, lanes, phases, steps, placements, cards }: Restore): boolean {
  const among = (list: readonly { id: string }[], ids: readonly string[]) => {
    const known = new Set(list.map(({ id }) => id));
    return ids.some((id) => known.has(id));
  };
  return (
    personas.some(({ persona }) => has(map.personas, persona.id)) ||
    lanes.some(({ lane }) => has(map.lanes, lane.id)) ||
    phases.some(({ phase }) => has(map.phases, phase.id)) ||
    among(
      map.steps,
      steps.map(({ step }) => step.id),
    ) ||
    among(
      map.placements,
      placements.map(({ placement }) => placement.id),
    ) ||
    among(
      map.cards,
      cards.map(({ card }) => card.id),
    )
  );
}

/**
 * The list with these, none of which it has, each where it belongs among its siblings. What comes last of them is not
 * looked for a place: putting the map in order gives it one, which for thousands of cards makes the difference.
 */
function withPlaced<T extends { id: string }, Given extends { before: string | null }>(
  list: T[],
  given: readonly Given[],
  item: (one: Given) => T,
  sibling: (item: T) => (other: T) => boolean,
): T[] {
  if (given.length === 0) return list;
  // Said twice, the later one stands.
  const once = [...new Map(given.map((one) => [item(one).id, one])).values()];
  const last = once.filter(({ before }) => before === null).map(item);
  return once
    .filter(({ before }) => before !== null)
    .reduce((all, one) => placed(all, item(one), one.before, sibling(item(one))), [...list, ...last]);
}

const any = () => () => true;
const samePhase = (step: Step) => (other: Step) => other.phaseId === step.phaseId;
const sameStep = (placement: Placement) => (other: Placement) => other.stepId === placement.stepId;
const sameCell = (card: Card) => (other: Card) => other.stepId === card.stepId && other.laneId === card.laneId;

function change(map: JourneyMap, restore: Restore): JourneyMap {
  const { personas, lanes, phases, steps, placements, touchpoints, notes, cards, emotions } = fitting(map, restore);
  return {
    ...map,
    personas: withPlaced(map.personas, personas, ({ persona }) => persona, any),
    lanes: withPlaced(map.lanes, lanes, ({ lane }) => lane, any),
    phases: withPlaced(map.phases, phases, ({ phase }) => phase, any),
    steps: withPlaced(map.steps, steps, ({ step }) => step, samePhase),
    placements: withPlaced(map.placements, placements, ({ placement }) => placement, sameStep),
    touchpoints: withTouchpoints(map.touchpoints, touchpoints),
    notes: withNotes(map.notes, notes),
    cards: withPlaced(map.cards, cards, ({ card }) => card, sameCell),
    emotions: withPoints(map.emotions, emotions),
  };
}

export const restoreRules: Rules<'restore'> = {
  restore: {
    refuse: (map, operation) => {
      if (isThere(map, operation)) return taken;
      // One root, and it must fit itself; of what stands on it only what fits comes back.
      return roots(operation).length === 1 && roots(fitting(map, operation)).length === 1 ? null : gone;
    },
    change,
    invert: (_, operation) => roots(operation)[0] as Operation,
  },
};
