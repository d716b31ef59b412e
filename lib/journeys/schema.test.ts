import { v7 as uuidv7 } from 'uuid';
import { expect, it } from 'vitest';
import { mostOnMap, operationBatchSchema } from './schema';

const taken = (operation: unknown) =>
  operationBatchSchema.safeParse({ journeyId: uuidv7(), operations: [{ id: uuidv7(), operation }] });
const isTaken = (operation: unknown) => taken(operation).success;

it('takes no day that the database does not know', () => {
  const review = (reviewOn: unknown) => isTaken({ kind: 'set-journey', changes: { reviewOn } });
  const days = ['0000-01-01', '2026-02-30', '99999-01-01', '-0001-01-01', '', 20260101];
  expect(days.filter(review)).toEqual([]);
  expect(['0001-01-01', '9999-12-31', null].every(review)).toBe(true);
});

it('takes no link that runs or disguises where it leads', () => {
  const link = (it: string) => isTaken({ kind: 'edit-note', id: uuidv7(), changes: { link: it } });
  expect(['javascript:alert(1)', '//evil.example', 'https://[', 'http://\u202Egro.live'].filter(link)).toEqual([]);
  expect(link('https://touchline.example')).toBe(true);
});

it('takes no number beyond the axis, and none that is none', () => {
  const emotion = (value: unknown) => isTaken({ kind: 'set-emotion', stepId: uuidv7(), personaId: uuidv7(), value });
  expect([Number.NaN, Infinity, -2.1, 1e308, '1', 1n, undefined, [], {}].filter(emotion)).toEqual([]);
  const span = (it: unknown) => isTaken({ kind: 'set-span', id: uuidv7(), span: it });
  expect([0, -1, 1.5, 501, Number.NaN, null].filter(span)).toEqual([]);
});

it('takes of changes only what can be changed', () => {
  const changes = JSON.parse('{"__proto__":{"text":"x"},"constructor":{},"id":"x","kind":"goals","workspaceId":"x"}');
  const { data } = taken({ kind: 'edit-note', id: uuidv7(), changes });
  expect(data?.operations[0]?.operation).toMatchObject({ changes: {} });
  expect(Object.keys(Object(data?.operations[0]?.operation).changes)).toEqual([]);
  expect(['constructor', '__proto__', 'toString', ''].filter((kind) => isTaken({ kind }))).toEqual([]);
});

it('takes a tag that is given twice once', () => {
  const { data } = taken({ kind: 'set-journey', changes: { tags: ['new', ' new ', 'old'] } });
  expect(data?.operations[0]?.operation).toMatchObject({ changes: { tags: ['new', 'old'] } });
});

it('takes no name that nobody can see', () => {
  const rename = (title: string) => isTaken({ kind: 'rename-journey', title });
  expect(['', ' ', '\u200b', '\u202E'].filter(rename)).toEqual([]);
  expect(rename('Ω')).toBe(true);
});

it('brings back no more than a map holds, which nobody can have removed', () => {
  const [stepId, noteId, laneId] = [uuidv7(), uuidv7(), uuidv7()];
  const nothing = { personas: [], lanes: [], phases: [], placements: [], touchpoints: [], notes: [], emotions: [] };
  const steps = [{ step: { id: stepId, phaseId: uuidv7(), name: 'Back' }, before: null }];
  const restored = (count: number) => {
    const cards = Array.from({ length: count }, () => ({
      card: { id: uuidv7(), laneId, stepId, noteId },
      before: null,
    }));
    return isTaken({ kind: 'restore', ...nothing, steps, cards });
  };
  expect([mostOnMap.cards, mostOnMap.cards + 1].map(restored)).toEqual([true, false]);
  const personas = Array.from({ length: mostOnMap.personas + 1 }, () => ({
    persona: { id: uuidv7(), name: 'Ada', colour: 1, portraitSeed: '' },
    before: null,
  }));
  expect(isTaken({ kind: 'restore', ...nothing, steps: [], cards: [], personas })).toBe(false);
});
