import type { JourneyMap, OperationOf, Phase, Placement, Step } from '../schema';
import { following, without } from './order';

type Restore = OperationOf<'restore'>;

const nothing: Restore = {
  kind: 'restore',
  phases: [],
  steps: [],
  placements: [],
  touchpoints: [],
  cards: [],
  emotions: [],
};

/** The map without these steps and what stands on them. */
export function withoutSteps(map: JourneyMap, goes: (stepId: string) => boolean): JourneyMap {
  return {
    ...map,
    steps: without(map.steps, (step) => goes(step.id)),
    placements: without(map.placements, (placement) => goes(placement.stepId)),
    cards: without(map.cards, (card) => goes(card.stepId)),
    emotions: without(map.emotions, (point) => goes(point.stepId)),
  };
}

function touchpointsOf(map: JourneyMap, placements: readonly Placement[]) {
  const ids = new Set(placements.map((placement) => placement.touchpointId));
  return map.touchpoints.filter((touchpoint) => ids.has(touchpoint.id));
}

const last = null;

function restoreSteps(map: JourneyMap, steps: readonly Step[]): Restore {
  const ids = new Set(steps.map((step) => step.id));
  const placements = map.placements.filter((placement) => ids.has(placement.stepId));
  return {
    ...nothing,
    steps: steps.map((step) => ({ step, before: last })),
    placements: placements.map((placement) => ({ placement, before: last })),
    touchpoints: touchpointsOf(map, placements),
    cards: map.cards.filter((card) => ids.has(card.stepId)).map((card) => ({ card, before: last })),
    emotions: map.emotions.filter((point) => ids.has(point.stepId)),
  };
}

export function restorePhase(map: JourneyMap, phase: Phase): Restore {
  const before = following(map.phases, phase.id, () => true);
  const steps = map.steps.filter((step) => step.phaseId === phase.id);
  return { ...restoreSteps(map, steps), phases: [{ phase, before }] };
}

export function restoreStep(map: JourneyMap, step: Step): Restore {
  const before = following(map.steps, step.id, (other) => other.phaseId === step.phaseId);
  return { ...restoreSteps(map, [step]), steps: [{ step, before }] };
}

export function restorePlacement(map: JourneyMap, placement: Placement): Restore {
  const before = following(map.placements, placement.id, (other) => other.stepId === placement.stepId);
  return { ...nothing, placements: [{ placement, before }], touchpoints: touchpointsOf(map, [placement]) };
}

export function restoreCard(map: JourneyMap, card: JourneyMap['cards'][number]): Restore {
  const sameCell = (other: typeof card) => other.stepId === card.stepId && other.laneId === card.laneId;
  return { ...nothing, cards: [{ card, before: following(map.cards, card.id, sameCell) }] };
}
