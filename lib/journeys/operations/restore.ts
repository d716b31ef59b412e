import type { Card, JourneyMap, Operation, OperationOf, Placement, Step } from '../schema';
import { withPoint } from './emotions';
import { withNotes } from './notes';
import { find, has, placed } from './order';
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
  const phaseThere = (id: string) => has(map.phases, id) || phases.some(({ phase }) => phase.id === id);
  const stepThere = (id: string) => restoredSteps.has(id) || has(map.steps, id);
  const personaThere = (id: string) => restoredPersonas.has(id) || has(map.personas, id);
  const laneOf = (id: string) => find(map.lanes, id) ?? lanes.find(({ lane }) => lane.id === id)?.lane;
  return {
    ...restore,
    steps: steps.filter(({ step }) => phaseThere(step.phaseId)),
    placements: placements.filter(
      ({ placement: { stepId, touchpointId } }) =>
        stepThere(stepId) && (has(map.touchpoints, touchpointId) || has(touchpoints, touchpointId)),
    ),
    cards: cards.filter(({ card: { stepId, laneId, noteId } }) => {
      const kind = (find(map.notes, noteId) ?? find(notes, noteId))?.kind;
      return stepThere(stepId) && kind !== undefined && kind === laneOf(laneId)?.kind;
    }),
    emotions: emotions.filter(
      ({ stepId, personaId }) =>
        stepThere(stepId) && personaThere(personaId) && (restoredSteps.has(stepId) || restoredPersonas.has(personaId)),
    ),
  };
}

function isThere(map: JourneyMap, { personas, lanes, phases, steps, placements, cards }: Restore): boolean {
  return (
    personas.some(({ persona }) => has(map.personas, persona.id)) ||
    lanes.some(({ lane }) => has(map.lanes, lane.id)) ||
    phases.some(({ phase }) => has(map.phases, phase.id)) ||
    steps.some(({ step }) => has(map.steps, step.id)) ||
    placements.some(({ placement }) => has(map.placements, placement.id)) ||
    cards.some(({ card }) => has(map.cards, card.id))
  );
}

const any = () => true;
const samePhase = (step: Step) => (other: Step) => other.phaseId === step.phaseId;
const sameStep = (placement: Placement) => (other: Placement) => other.stepId === placement.stepId;
const sameCell = (card: Card) => (other: Card) => other.stepId === card.stepId && other.laneId === card.laneId;

function change(map: JourneyMap, restore: Restore): JourneyMap {
  const { personas, lanes, phases, steps, placements, touchpoints, notes, cards, emotions } = fitting(map, restore);
  return {
    ...map,
    personas: personas.reduce((list, { persona, before }) => placed(list, persona, before, any), map.personas),
    lanes: lanes.reduce((list, { lane, before }) => placed(list, lane, before, any), map.lanes),
    phases: phases.reduce((list, { phase, before }) => placed(list, phase, before, any), map.phases),
    steps: steps.reduce((list, { step, before }) => placed(list, step, before, samePhase(step)), map.steps),
    placements: placements.reduce(
      (list, { placement, before }) => placed(list, placement, before, sameStep(placement)),
      map.placements,
    ),
    touchpoints: withTouchpoints(map.touchpoints, touchpoints),
    notes: withNotes(map.notes, notes),
    cards: cards.reduce((list, { card, before }) => placed(list, card, before, sameCell(card)), map.cards),
    emotions: emotions.reduce(withPoint, map.emotions),
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
