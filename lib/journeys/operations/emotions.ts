import type { DesignedEmotion } from '../schema';
import { has, without } from './order';
import { gone, type Rules } from './rule';

type Point = Pick<DesignedEmotion, 'stepId' | 'personaId'>;

const at = (point: Point) => (other: Point) => other.stepId === point.stepId && other.personaId === point.personaId;

/** The points with this one, in the place of the one for the same step and persona. */
export function withPoint(emotions: DesignedEmotion[], point: DesignedEmotion): DesignedEmotion[] {
  const old = emotions.findIndex(at(point));
  if (emotions[old]?.value === point.value) return emotions;
  return old < 0 ? [...emotions, point] : emotions.with(old, point);
}

export const emotionRules: Rules<'set-emotion'> = {
  'set-emotion': {
    refuse: (map, { stepId, personaId }) => (has(map.steps, stepId) && has(map.personas, personaId) ? null : gone),
    change: (map, { stepId, personaId, value }) => ({
      ...map,
      emotions:
        value === null
          ? without(map.emotions, at({ stepId, personaId }))
          : withPoint(map.emotions, { stepId, personaId, value }),
    }),
    invert: (map, { kind, stepId, personaId }) => ({
      kind,
      stepId,
      personaId,
      value: map.emotions.find(at({ stepId, personaId }))?.value ?? null,
    }),
  },
};
