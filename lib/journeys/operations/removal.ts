import type { Card, JourneyMap, Lane, MapPersona, OperationOf, Phase, Placement, Step } from '../schema';
import { following, without } from './order';

type Restore = OperationOf<'restore'>;

const nothing: Restore = {
  kind: 'restore',
  personas: [],
  lanes: [],
  phases: [],
  steps: [],
  placements: [],
  touchpoints: [],
  notes: [],
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

/** Cards that come last in their cells, with what they say. */
function restoredCards(map: JourneyMap, cards: readonly Card[]): Pick<Restore, 'cards' | 'notes'> {
  const ids = new Set(cards.map((card) => card.noteId));
  return {
    cards: cards.map((card) => ({ card, before: last })),
    notes: map.notes.filter((note) => ids.has(note.id)),
  };
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
    ...restoredCards(
      map,
      map.cards.filter((card) => ids.has(card.stepId)),
    ),
    emotions: map.emotions.filter((point) => ids.has(point.stepId)),
  };
}

/** What brings a phase back as it is now, with its steps and all that stands at them. */
export function restorePhase(map: JourneyMap, phase: Phase): Restore {
  const before = following(map.phases, phase.id, () => true);
  const steps = map.steps.filter((step) => step.phaseId === phase.id);
  return { ...restoreSteps(map, steps), phases: [{ phase, before }] };
}

/** What brings a step back as it is now, with all that stands at it. */
export function restoreStep(map: JourneyMap, step: Step): Restore {
  const before = following(map.steps, step.id, (other) => other.phaseId === step.phaseId);
  return { ...restoreSteps(map, [step]), steps: [{ step, before }] };
}

/** What puts a touchpoint back at its step. */
export function restorePlacement(map: JourneyMap, placement: Placement): Restore {
  const before = following(map.placements, placement.id, (other) => other.stepId === placement.stepId);
  return { ...nothing, placements: [{ placement, before }], touchpoints: touchpointsOf(map, [placement]) };
}

/** What puts a card back into its cell. */
export function restoreCard(map: JourneyMap, card: Card): Restore {
  const sameCell = (other: Card) => other.stepId === card.stepId && other.laneId === card.laneId;
  const before = following(map.cards, card.id, sameCell);
  return { ...nothing, ...restoredCards(map, [card]), cards: [{ card, before }] };
}

/** What brings a lane back as it is now, with its cards. */
export function restoreLane(map: JourneyMap, lane: Lane): Restore {
  const cards = map.cards.filter((card) => card.laneId === lane.id);
  const before = following(map.lanes, lane.id, () => true);
  return { ...nothing, ...restoredCards(map, cards), lanes: [{ lane, before }] };
}

/** What puts a persona back on the map, with their curves. */
export function restorePersona(map: JourneyMap, persona: MapPersona): Restore {
  const before = following(map.personas, persona.id, () => true);
  const emotions = map.emotions.filter((point) => point.personaId === persona.id);
  return { ...nothing, personas: [{ persona, before }], emotions };
}
