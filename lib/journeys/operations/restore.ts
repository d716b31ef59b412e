import type { Card, JourneyMap, Operation, OperationOf, Placement, Step } from '../schema';
import { withPoint } from './emotions';
import { has, placed } from './order';
import { gone, type Rules, taken } from './rule';
import { withTouchpoints } from './touchpoints';

type Restore = OperationOf<'restore'>;

/** What was removed by itself, and not because it stood on something that was: its removal takes all of it again. */
function roots({ phases, steps, placements, cards }: Restore): Operation[] {
  const phaseIds = new Set(phases.map(({ phase }) => phase.id));
  const stepIds = new Set(steps.map(({ step }) => step.id));
  return [
    ...phases.map(({ phase }): Operation => ({ kind: 'remove-phase', id: phase.id })),
    ...steps
      .filter(({ step }) => !phaseIds.has(step.phaseId))
      .map(({ step }): Operation => ({ kind: 'remove-step', id: step.id })),
    ...placements
      .filter(({ placement }) => !stepIds.has(placement.stepId))
      .map(({ placement }): Operation => ({ kind: 'remove-touchpoint', placementId: placement.id })),
    ...cards
      .filter(({ card }) => !stepIds.has(card.stepId))
      .map(({ card }): Operation => ({ kind: 'remove-card', id: card.id })),
  ];
}

function findsItsPlace(map: JourneyMap, { phases, steps, placements, touchpoints, cards, emotions }: Restore): boolean {
  const phaseIds = new Set([...map.phases, ...phases.map(({ phase }) => phase)].map(({ id }) => id));
  const stepIds = new Set([...map.steps, ...steps.map(({ step }) => step)].map(({ id }) => id));
  const restored = new Set(steps.map(({ step }) => step.id));
  const touchpointIds = new Set([...map.touchpoints, ...touchpoints].map(({ id }) => id));
  return (
    steps.every(({ step }) => phaseIds.has(step.phaseId)) &&
    placements.every(({ placement }) => stepIds.has(placement.stepId) && touchpointIds.has(placement.touchpointId)) &&
    cards.every(({ card }) => stepIds.has(card.stepId) && has(map.lanes, card.laneId)) &&
    emotions.every((point) => restored.has(point.stepId))
  );
}

function isThere(map: JourneyMap, { phases, steps, placements, cards }: Restore): boolean {
  return (
    phases.some(({ phase }) => has(map.phases, phase.id)) ||
    steps.some(({ step }) => has(map.steps, step.id)) ||
    placements.some(({ placement }) => has(map.placements, placement.id)) ||
    cards.some(({ card }) => has(map.cards, card.id))
  );
}

const samePhase = (step: Step) => (other: Step) => other.phaseId === step.phaseId;
const sameStep = (placement: Placement) => (other: Placement) => other.stepId === placement.stepId;
const sameCell = (card: Card) => (other: Card) => other.stepId === card.stepId && other.laneId === card.laneId;

export const restoreRules: Rules<'restore'> = {
  restore: {
    refuse: (map, operation) => {
      if (isThere(map, operation)) return taken;
      return roots(operation).length === 1 && findsItsPlace(map, operation) ? null : gone;
    },
    change: (map, { phases, steps, placements, touchpoints, cards, emotions }) => ({
      ...map,
      phases: phases.reduce((list, { phase, before }) => placed(list, phase, before, () => true), map.phases),
      steps: steps.reduce((list, { step, before }) => placed(list, step, before, samePhase(step)), map.steps),
      placements: placements.reduce(
        (list, { placement, before }) => placed(list, placement, before, sameStep(placement)),
        map.placements,
      ),
      touchpoints: withTouchpoints(map.touchpoints, touchpoints),
      cards: cards.reduce((list, { card, before }) => placed(list, card, before, sameCell(card)), map.cards),
      emotions: emotions.filter((point) => has(map.personas, point.personaId)).reduce(withPoint, map.emotions),
    }),
    invert: (_, operation) => roots(operation)[0] as Operation,
  },
};
