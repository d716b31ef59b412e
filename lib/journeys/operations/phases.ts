import { edited, find, following, has, placed } from './order';
import { restorePhase, withoutSteps } from './removal';
import { gone, known, type Rules, taken } from './rule';

const anyPhase = () => true;

type Kind = 'add-phase' | 'rename-phase' | 'move-phase' | 'remove-phase';

export const phaseRules: Rules<Kind> = {
  'add-phase': {
    refuse: (map, { phase }) => (has(map.phases, phase.id) ? taken : null),
    change: (map, { phase, before }) => ({ ...map, phases: placed(map.phases, phase, before, anyPhase) }),
    invert: (_, { phase }) => ({ kind: 'remove-phase', id: phase.id }),
  },
  'rename-phase': {
    refuse: (map, { id }) => (has(map.phases, id) ? null : gone),
    change: (map, { id, name }) => ({ ...map, phases: edited(map.phases, id, { name }) }),
    invert: (map, { id }) => ({ kind: 'rename-phase', id, name: known(find(map.phases, id)).name }),
  },
  'move-phase': {
    refuse: (map, { id }) => (has(map.phases, id) ? null : gone),
    change: (map, { id, before }) => ({
      ...map,
      phases: placed(map.phases, known(find(map.phases, id)), before, anyPhase),
    }),
    invert: (map, { id }) => ({ kind: 'move-phase', id, before: following(map.phases, id, anyPhase) }),
  },
  'remove-phase': {
    refuse: (map, { id }) => {
      if (!has(map.phases, id)) return gone;
      if (map.phases.length === 1) return 'journeys.refusals.lastPhase';
      return map.steps.every((step) => step.phaseId === id) && map.steps.length > 0
        ? 'journeys.refusals.lastStep'
        : null;
    },
    change: (map, { id }) => {
      const steps = new Set(map.steps.filter((step) => step.phaseId === id).map((step) => step.id));
      return { ...withoutSteps(map, (stepId) => steps.has(stepId)), phases: map.phases.filter((one) => one.id !== id) };
    },
    invert: (map, { id }) => restorePhase(map, known(find(map.phases, id))),
  },
};
