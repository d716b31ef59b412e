import type { Card } from '../schema';
import { edited, find, following, has, placed, without } from './order';
import { restoreCard } from './removal';
import { gone, known, type Rules, taken } from './rule';

const inCell = (cell: { laneId: string; stepId: string }) => (other: Card) =>
  other.laneId === cell.laneId && other.stepId === cell.stepId;

export const cardRules: Rules<'add-card' | 'edit-card' | 'move-card' | 'remove-card'> = {
  'add-card': {
    refuse: (map, { card }) => {
      if (has(map.cards, card.id)) return taken;
      return has(map.lanes, card.laneId) && has(map.steps, card.stepId) ? null : gone;
    },
    change: (map, { card, before }) => ({ ...map, cards: placed(map.cards, card, before, inCell(card)) }),
    invert: (_, { card }) => ({ kind: 'remove-card', id: card.id }),
  },
  'edit-card': {
    refuse: (map, { id }) => (has(map.cards, id) ? null : gone),
    change: (map, { id, text }) => ({ ...map, cards: edited(map.cards, id, { text }) }),
    invert: (map, { kind, id }) => ({ kind, id, text: known(find(map.cards, id)).text }),
  },
  'move-card': {
    refuse: (map, { id, stepId }) => (has(map.cards, id) && has(map.steps, stepId) ? null : gone),
    change: (map, { id, stepId, before }) => {
      const card = known(find(map.cards, id));
      const moved = card.stepId === stepId ? card : { ...card, stepId };
      return { ...map, cards: placed(map.cards, moved, before, inCell(moved)) };
    },
    invert: (map, { kind, id }) => {
      const card = known(find(map.cards, id));
      return { kind, id, stepId: card.stepId, before: following(map.cards, id, inCell(card)) };
    },
  },
  'remove-card': {
    refuse: (map, { id }) => (has(map.cards, id) ? null : gone),
    change: (map, { id }) => ({ ...map, cards: without(map.cards, (card) => card.id === id) }),
    invert: (map, { id }) => restoreCard(map, known(find(map.cards, id))),
  },
};
