import type { Step } from '../schema';
import { edited, find, following, has, placed } from './order';
import { restoreStep, withoutSteps } from './removal';
import { gone, known, type Rules, taken } from './rule';

const inPhase = (phaseId: string) => (other: Step) => other.phaseId === phaseId;

export const stepRules: Rules<'add-step' | 'rename-step' | 'move-step' | 'remove-step' | 'link-step'> = {
  'add-step': {
    refuse: (map, { step }) => {
      if (has(map.steps, step.id)) return taken;
      return has(map.phases, step.phaseId) ? null : gone;
    },
    change: (map, { step, before }) => ({ ...map, steps: placed(map.steps, step, before, inPhase(step.phaseId)) }),
    invert: (_, { step }) => ({ kind: 'remove-step', id: step.id }),
  },
  'rename-step': {
    refuse: (map, { id }) => (has(map.steps, id) ? null : gone),
    change: (map, { id, name }) => ({ ...map, steps: edited(map.steps, id, { name }) }),
    invert: (map, { id }) => ({ kind: 'rename-step', id, name: known(find(map.steps, id)).name }),
  },
  'move-step': {
    refuse: (map, { id, phaseId }) => (has(map.steps, id) && has(map.phases, phaseId) ? null : gone),
    change: (map, { id, phaseId, before }) => {
      const step = known(find(map.steps, id));
      const moved = step.phaseId === phaseId ? step : { ...step, phaseId };
      return { ...map, steps: placed(map.steps, moved, before, inPhase(phaseId)) };
    },
    invert: (map, { id }) => {
      const { phaseId } = known(find(map.steps, id));
      return { kind: 'move-step', id, phaseId, before: following(map.steps, id, inPhase(phaseId)) };
    },
  },
  'remove-step': {
    refuse: (map, { id }) => {
      if (!has(map.steps, id)) return gone;
      return map.steps.length === 1 ? 'journeys.refusals.lastStep' : null;
    },
    change: (map, { id }) => withoutSteps(map, (stepId) => stepId === id),
    invert: (map, { id }) => restoreStep(map, known(find(map.steps, id))),
  },
  'link-step': {
    refuse: (map, { id }) => (has(map.steps, id) ? null : gone),
    change: (map, { id, linkedJourneyId }) => ({ ...map, steps: edited(map.steps, id, { linkedJourneyId }) }),
    invert: (map, { kind, id }) => ({ kind, id, linkedJourneyId: known(find(map.steps, id)).linkedJourneyId }),
  },
};
