import type { JourneyFacts } from '../schema';
import { realChanges, reverse } from './notes';
import { find, following, has, placed, without } from './order';
import { restorePersona } from './removal';
import { gone, known, type Rules, taken } from './rule';

const anyPersona = () => true;

type Kind = 'rename-journey' | 'set-journey' | 'add-persona' | 'move-persona' | 'remove-persona';

/** What a journey is, and for whom. */
export const journeyRules: Rules<Kind> = {
  'rename-journey': {
    refuse: () => null,
    change: (map, { title }) => (map.title === title ? map : { ...map, title }),
    invert: (map) => ({ kind: 'rename-journey', title: map.title }),
  },
  'set-journey': {
    refuse: () => null,
    change: (map, { changes }) => ({ ...map, ...realChanges<JourneyFacts>(map, changes) }),
    invert: (map, { kind, changes }) => ({ kind, changes: reverse<JourneyFacts>(map, changes) }),
  },
  'add-persona': {
    refuse: (map, { persona }) => (has(map.personas, persona.id) ? taken : null),
    change: (map, { persona, before }) => ({ ...map, personas: placed(map.personas, persona, before, anyPersona) }),
    invert: (_, { persona }) => ({ kind: 'remove-persona', id: persona.id }),
  },
  'move-persona': {
    refuse: (map, { id }) => (has(map.personas, id) ? null : gone),
    change: (map, { id, before }) => ({
      ...map,
      personas: placed(map.personas, known(find(map.personas, id)), before, anyPersona),
    }),
    invert: (map, { kind, id }) => ({ kind, id, before: following(map.personas, id, anyPersona) }),
  },
  'remove-persona': {
    refuse: (map, { id }) => (has(map.personas, id) ? null : gone),
    change: (map, { id }) => ({
      ...map,
      personas: without(map.personas, (persona) => persona.id === id),
      emotions: without(map.emotions, (point) => point.personaId === id),
    }),
    invert: (map, { id }) => restorePersona(map, known(find(map.personas, id))),
  },
};
