import type { DesignedEmotion } from '../schema';
import { has, without } from './order';
import { gone, type Rules } from './rule';

type Point = Pick<DesignedEmotion, 'stepId' | 'personaId' | 'state'>;

/** Tells the point of the same step, persona and state. */
const samePoint = (point: Point) => (other: Point) =>
  other.stepId === point.stepId && other.personaId === point.personaId && other.state === point.state;

/** The points with this one, in the place of the one that it follows. */
function withPoint(emotions: DesignedEmotion[], point: DesignedEmotion): DesignedEmotion[] {
  const at = emotions.findIndex(samePoint(point));
  const old = emotions[at];
  if (old?.value === point.value && old.comment === point.comment) return emotions;
  return at < 0 ? [...emotions, point] : emotions.with(at, point);
}

/** The points with all of these. */
export function withPoints(emotions: DesignedEmotion[], given: readonly DesignedEmotion[]): DesignedEmotion[] {
  if (given.length === 0) return emotions;
  const keyOf = ({ stepId, personaId, state }: Point) => `${stepId} ${personaId} ${state}`;
  return [...new Map([...emotions, ...given].map((point) => [keyOf(point), point])).values()];
}

export const emotionRules: Rules<'set-emotion'> = {
  'set-emotion': {
    refuse: (map, { stepId, personaId }) => (has(map.steps, stepId) && has(map.personas, personaId) ? null : gone),
    change: (map, { stepId, personaId, state, value, comment }) => {
      const point = { stepId, personaId, state };
      if (value === null) return { ...map, emotions: without(map.emotions, samePoint(point)) };
      const said = comment ?? map.emotions.find(samePoint(point))?.comment ?? '';
      return { ...map, emotions: withPoint(map.emotions, { ...point, value, comment: said }) };
    },
    invert: (map, { kind, stepId, personaId, state }) => {
      const old = map.emotions.find(samePoint({ stepId, personaId, state }));
      const point = { kind, stepId, personaId, state };
      return old ? { ...point, value: old.value, comment: old.comment } : { ...point, value: null };
    },
  },
};
