import type { JourneyMap, Placement, Touchpoint } from '../schema';
import { edited, find, following, has, placed, withMissing, without } from './order';
import { restorePlacement } from './removal';
import { gone, known, type Rules, taken } from './rule';

const onStep = (stepId: string) => (other: Placement) => other.stepId === stepId;

/** A set of ids as it is held: each once, in order. */
const asSet = (ids: readonly string[]) => [...new Set(ids)].sort();

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, at) => id === b[at]);

function held(touchpoint: Touchpoint): Touchpoint {
  const departmentIds = asSet(touchpoint.departmentIds);
  return sameList(departmentIds, touchpoint.departmentIds) ? touchpoint : { ...touchpoint, departmentIds };
}

/** The map's touchpoints with those that it does not have yet. */
export const withTouchpoints = (touchpoints: Touchpoint[], given: readonly Touchpoint[]): Touchpoint[] =>
  withMissing(touchpoints, given.map(held));

const patch = (map: JourneyMap, id: string, change: Partial<Touchpoint>): JourneyMap => ({
  ...map,
  touchpoints: edited(map.touchpoints, id, change),
});

const onMap = (map: JourneyMap, { id }: { id: string }) => (has(map.touchpoints, id) ? null : gone);

type Kind =
  | 'add-touchpoint'
  | 'rename-touchpoint'
  | 'set-moment-of-truth'
  | 'set-channel'
  | 'set-departments'
  | 'set-evidence'
  | 'move-touchpoint'
  | 'remove-touchpoint';

export const touchpointRules: Rules<Kind> = {
  'add-touchpoint': {
    refuse: (map, { placement, touchpoint }) => {
      if (has(map.placements, placement.id)) return taken;
      const there = has(map.touchpoints, placement.touchpointId) || touchpoint?.id === placement.touchpointId;
      return there && has(map.steps, placement.stepId) ? null : gone;
    },
    change: (map, { placement, touchpoint, before }) => ({
      ...map,
      touchpoints: withTouchpoints(map.touchpoints, touchpoint ? [touchpoint] : []),
      placements: placed(map.placements, placement, before, onStep(placement.stepId)),
    }),
    invert: (_, { placement }) => ({ kind: 'remove-touchpoint', placementId: placement.id }),
  },
  'rename-touchpoint': {
    refuse: onMap,
    change: (map, { id, name }) => patch(map, id, { name }),
    invert: (map, { id }) => ({ kind: 'rename-touchpoint', id, name: known(find(map.touchpoints, id)).name }),
  },
  'set-moment-of-truth': {
    refuse: onMap,
    change: (map, { id, momentOfTruth }) => patch(map, id, { momentOfTruth }),
    invert: (map, { kind, id }) => ({ kind, id, momentOfTruth: known(find(map.touchpoints, id)).momentOfTruth }),
  },
  'set-channel': {
    refuse: onMap,
    change: (map, { id, channelId }) => patch(map, id, { channelId }),
    invert: (map, { kind, id }) => ({ kind, id, channelId: known(find(map.touchpoints, id)).channelId }),
  },
  'set-departments': {
    refuse: onMap,
    change: (map, { id, departmentIds }) => {
      const wanted = asSet(departmentIds);
      const present = known(find(map.touchpoints, id)).departmentIds;
      return sameList(present, wanted) ? map : patch(map, id, { departmentIds: wanted });
    },
    invert: (map, { kind, id }) => ({ kind, id, departmentIds: known(find(map.touchpoints, id)).departmentIds }),
  },
  'set-evidence': {
    refuse: onMap,
    change: (map, { id, evidence, evidenceSince }) => patch(map, id, { evidence, evidenceSince }),
    invert: (map, { kind, id }) => {
      const { evidence, evidenceSince } = known(find(map.touchpoints, id));
      return { kind, id, evidence, evidenceSince };
    },
  },
  'move-touchpoint': {
    refuse: (map, { placementId, stepId }) =>
      has(map.placements, placementId) && has(map.steps, stepId) ? null : gone,
    change: (map, { placementId, stepId, before }) => {
      const placement = known(find(map.placements, placementId));
      const moved = placement.stepId === stepId ? placement : { ...placement, stepId };
      return { ...map, placements: placed(map.placements, moved, before, onStep(stepId)) };
    },
    invert: (map, { kind, placementId }) => {
      const { stepId } = known(find(map.placements, placementId));
      return { kind, placementId, stepId, before: following(map.placements, placementId, onStep(stepId)) };
    },
  },
  'remove-touchpoint': {
    refuse: (map, { placementId }) => (has(map.placements, placementId) ? null : gone),
    change: (map, { placementId }) => ({
      ...map,
      placements: without(map.placements, (one) => one.id === placementId),
    }),
    invert: (map, { placementId }) => restorePlacement(map, known(find(map.placements, placementId))),
  },
};
