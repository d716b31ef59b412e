import { expect, it } from 'vitest';
import { apply } from '@/lib/journeys/operations';
import type { JourneyMap, Operation } from '@/lib/journeys/schema';
import { sampleMap } from '@/lib/journeys/testing';
import type { ViewSettings } from '@/lib/views/schema';
import { outOfSight } from './out-of-sight';
import { viewOf } from './view';
import { narrowing } from './view-narrowing';

// Pain points stand at the steps 0, 2 and 4, all of them assumed.
const map = sampleMap();
const pains = map.lanes.find(({ kind }) => kind === 'pain-points')?.id ?? '';
const [first, second] = map.steps.map(({ id }) => id);
const pain = map.cards.find((card) => card.stepId === first && card.laneId === pains);

function lost(settings: ViewSettings, operation: Operation): string[] {
  const narrow = narrowing(settings, { channels: new Set(), departments: new Set(), hurting: new Set() });
  const seen = (it: JourneyMap) => ({ map: it, view: narrow(viewOf(it)) });
  return outOfSight(seen(map), seen(apply(map, operation))).map(({ kind, id }) => `${kind} ${id}`);
}

it('tells what is new and not shown, of a whole only the whole', () => {
  const step = { id: 'new', phaseId: map.steps[0]?.phaseId ?? '', name: 'New', linkedJourneyId: null };
  expect(lost({ onlyPain: true }, { kind: 'add-step', step, before: null })).toEqual(['step new']);
  const lane = { id: 'new', kind: 'text', name: null, hidden: false, collapsed: false } as const;
  expect(lost({ lanes: [pains] }, { kind: 'add-lane', lane, before: null })).toEqual(['lane new']);
  expect(lost({ evidence: ['assumed'] }, { kind: 'add-lane', lane, before: null })).toEqual([]);
});

it('tells what was shown and is so no longer, but not what is gone', () => {
  const changes = { evidence: 'researched' } as const;
  const edit = { kind: 'edit-note', id: pain?.noteId ?? '', changes } as const;
  expect(lost({ evidence: ['assumed'] }, edit)).toEqual([`card ${pain?.id}`]);
  expect(lost({ evidence: ['measured'] }, edit)).toEqual([]);
  expect(lost({ onlyPain: true }, { kind: 'remove-card', id: pain?.id ?? '' })).toEqual([`step ${first}`]);
  expect(lost({ onlyPain: true }, { kind: 'remove-step', id: first ?? '' })).toEqual([]);
  expect(lost({ onlyPain: true }, { kind: 'rename-step', id: second ?? '', name: 'Else' })).toEqual([]);
});
