import type { Lane } from '../schema';
import { reverse } from './notes';
import { edited, find, following, has, placed, without } from './order';
import { restoreLane } from './removal';
import { gone, known, type Rules, taken } from './rule';

const anyLane = () => true;

type Kind = 'add-lane' | 'rename-lane' | 'show-lane' | 'move-lane' | 'remove-lane';

export const laneRules: Rules<Kind> = {
  'add-lane': {
    refuse: (map, { lane }) => (has(map.lanes, lane.id) ? taken : null),
    change: (map, { lane, before }) => ({ ...map, lanes: placed(map.lanes, lane, before, anyLane) }),
    invert: (_, { lane }) => ({ kind: 'remove-lane', id: lane.id }),
  },
  'rename-lane': {
    refuse: (map, { id }) => (has(map.lanes, id) ? null : gone),
    change: (map, { id, name }) => ({ ...map, lanes: edited(map.lanes, id, { name }) }),
    invert: (map, { kind, id }) => ({ kind, id, name: known(find(map.lanes, id)).name }),
  },
  'show-lane': {
    refuse: (map, { id }) => (has(map.lanes, id) ? null : gone),
    change: (map, { id, hidden, collapsed }) => ({
      ...map,
      lanes: edited(map.lanes, id, {
        ...(hidden === undefined ? {} : { hidden }),
        ...(collapsed === undefined ? {} : { collapsed }),
      }),
    }),
    invert: (map, { kind, id, hidden, collapsed }) => ({
      kind,
      id,
      ...reverse<Pick<Lane, 'hidden' | 'collapsed'>>(known(find(map.lanes, id)), { hidden, collapsed }),
    }),
  },
  'move-lane': {
    refuse: (map, { id }) => (has(map.lanes, id) ? null : gone),
    change: (map, { id, before }) => ({
      ...map,
      lanes: placed(map.lanes, known(find(map.lanes, id)), before, anyLane),
    }),
    invert: (map, { kind, id }) => ({ kind, id, before: following(map.lanes, id, anyLane) }),
  },
  'remove-lane': {
    refuse: (map, { id }) => (has(map.lanes, id) ? null : gone),
    change: (map, { id }) => ({
      ...map,
      lanes: without(map.lanes, (lane) => lane.id === id),
      cards: without(map.cards, (card) => card.laneId === id),
    }),
    invert: (map, { id }) => restoreLane(map, known(find(map.lanes, id))),
  },
};
