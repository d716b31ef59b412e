import type { Card, JourneyMap } from '../schema';
import { withNotes } from './notes';
import { edited, find, following, has, placed, without } from './order';
import { restoreCard } from './removal';
import { gone, known, type Rules, taken } from './rule';

const inCell = (cell: { laneId: string; stepId: string }) => (other: Card) =>
  other.laneId === cell.laneId && other.stepId === cell.stepId;

const laneKind = (map: JourneyMap, id: string) => find(map.lanes, id)?.kind;

type Kind = 'add-card' | 'move-card' | 'set-span' | 'remove-card';

export const cardRules: Rules<Kind> = {
  'add-card': {
    refuse: (map, { card, note }) => {
      if (has(map.cards, card.id)) return taken;
      const said = find(map.notes, card.noteId) ?? (note?.id === card.noteId ? note : undefined);
      return said && said.kind === laneKind(map, card.laneId) && has(map.steps, card.stepId) ? null : gone;
    },
    change: (map, { card, note, before }) => ({
      ...map,
      notes: withNotes(map.notes, note ? [note] : []),
      cards: placed(map.cards, card, before, inCell(card)),
    }),
    invert: (_, { card }) => ({ kind: 'remove-card', id: card.id }),
  },
  'move-card': {
    refuse: (map, { id, laneId, stepId }) => {
      const card = find(map.cards, id);
      const there = laneKind(map, laneId);
      return card && there && there === laneKind(map, card.laneId) && has(map.steps, stepId) ? null : gone;
    },
    change: (map, { id, laneId, stepId, before }) => {
      const card = known(find(map.cards, id));
      const moved = card.stepId === stepId && card.laneId === laneId ? card : { ...card, laneId, stepId };
      return { ...map, cards: placed(map.cards, moved, before, inCell(moved)) };
    },
    invert: (map, { kind, id }) => {
      const card = known(find(map.cards, id));
      const { laneId, stepId } = card;
      return { kind, id, laneId, stepId, before: following(map.cards, id, inCell(card)) };
    },
  },
  'set-span': {
    refuse: (map, { id }) => (has(map.cards, id) ? null : gone),
    change: (map, { id, span }) => ({ ...map, cards: edited(map.cards, id, { span }) }),
    invert: (map, { kind, id }) => ({ kind, id, span: known(find(map.cards, id)).span }),
  },
  'remove-card': {
    refuse: (map, { id }) => (has(map.cards, id) ? null : gone),
    change: (map, { id }) => ({ ...map, cards: without(map.cards, (card) => card.id === id) }),
    invert: (map, { id }) => restoreCard(map, known(find(map.cards, id))),
  },
};
