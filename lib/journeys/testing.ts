import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { laneKinds, noteKinds } from '@/db/schema/values';
import type { History } from './history';
import { newNote } from './notes';
import { normalForm } from './operations/normal-form';
import { noParts } from './rules';
import type {
  Card,
  EmotionState,
  JourneyMap,
  LaneKind,
  MapPersona,
  Note,
  NoteKind,
  Operation,
  OperationOf,
  Touchpoint,
} from './schema';

/** Where a random choice falls on a map that is not known yet: numbers pick from lists, by remainder. */
export type Intent = { kind: number; picks: readonly number[]; text: string; value: number | null };

export const intents = fc.array(
  fc.record<Intent>({
    kind: fc.nat(99),
    picks: fc.array(fc.nat(999), { minLength: 4, maxLength: 4 }),
    text: fc.stringMatching(/^[a-zéß☆]{1,12}$/),
    // Neither JSON nor the database tells -0 from 0.
    value: fc.option(
      fc.double({ min: -2, max: 2, noNaN: true }).map((value) => value + 0),
      { freq: 4 },
    ),
  }),
  { minLength: 1, maxLength: 40 },
);

const since = '2026-01-05T09:30:00.000Z';

/** A touchpoint that nobody has yet. */
export const newTouchpoint = (name: string, departmentIds: string[] = []): Touchpoint => ({
  id: uuidv7(),
  name,
  channelId: null,
  departmentIds,
  momentOfTruth: false,
  evidence: 'assumed',
  evidenceSince: since,
});

/** A note that nobody has yet. */
const aNote = (kind: NoteKind, text: string): Note => newNote(uuidv7(), kind, text, since);

export const newLane = (kind: LaneKind) => ({ id: uuidv7(), kind, name: null, hidden: false, collapsed: false });

const bareFacts = {
  purpose: '',
  state: 'current',
  kind: 'customer',
  ownerId: null,
  tags: [],
  reviewOn: null,
} satisfies Partial<JourneyMap>;

/** Nothing done and nothing undone. */
export const emptyHistory: History = { done: [], undone: [] };

/** A map that nothing stands on. */
export const emptyMap = (id: string): JourneyMap => ({
  ...bareFacts,
  id,
  title: 'Empty',
  shape: 'line',
  returnsToPhaseId: null,
  revision: 0,
  ...noParts,
});

/** A map of 3 phases and 6 steps, with the two lanes that hold cards, and these personas. */
export function sampleMap(personaIds: readonly string[] = [uuidv7(), uuidv7()]): JourneyMap {
  const phases = ['awareness', 'purchase', 'service'].map((name) => ({ id: uuidv7(), name }));
  const steps = phases.flatMap((phase) =>
    ['first', 'then'].map((name) => ({
      id: uuidv7(),
      phaseId: phase.id,
      name: `${name} ${phase.name}`,
      linkedJourneyId: null,
    })),
  );
  const lanes = (['touchpoints', 'emotion', 'pain-points', 'opportunities'] as const).map(newLane);
  const touchpoints = ['shop', 'hotline', 'parcel'].map((name) => newTouchpoint(name));
  const places = steps.flatMap((step, i) =>
    touchpoints.slice(0, 1 + (i % 3)).map(({ id }) => ({ id: uuidv7(), stepId: step.id, touchpointId: id })),
  );
  const notes = steps.map((_, i) => aNote(i % 2 ? 'opportunities' : 'pain-points', `card ${i}`));
  const cards = steps.map(
    (step, i): Card => ({
      id: uuidv7(),
      laneId: lanes[2 + (i % 2)]?.id ?? '',
      stepId: step.id,
      span: 1,
      noteId: notes[i]?.id ?? '',
    }),
  );
  const emotions = steps.flatMap((step, i) =>
    personaIds.slice(0, 1 + (i % 2)).map((personaId) => ({
      stepId: step.id,
      personaId,
      state: 'as-is' as const,
      value: (i % 5) - 2,
      comment: '',
    })),
  );
  return normalForm({
    ...bareFacts,
    id: uuidv7(),
    title: 'Buying shoes',
    shape: 'loop',
    returnsToPhaseId: phases[1]?.id ?? null,
    revision: 0,
    personas: personaIds.map((id, i) => ({
      id,
      name: `persona ${i}`,
      colour: i + 1,
      portraitSeed: id,
      portraitFileId: null,
    })),
    phases,
    steps,
    lanes,
    touchpoints,
    placements: places,
    notes,
    cards,
    emotions,
  });
}

const pick = <T>(list: readonly T[], by = 0): T | undefined => list[by % Math.max(1, list.length)];
const nobody = '00000000-0000-7000-8000-000000000000';

/** The operation that an intent means on this map; it may be one that the map refuses. */
export function operationOf(
  map: JourneyMap,
  { kind, picks: [a = 0, b = 0, c = 0, d = 0], text, value }: Intent,
): Operation {
  const id = (list: readonly { id: string }[], by: number) => pick(list, by)?.id ?? nobody;
  const before = c % 3 === 0 ? null : undefined;
  const [phase, step] = [id(map.phases, a), id(map.steps, a)];
  const otherStep = id(map.steps, b);
  const touchpoint = id(map.touchpoints, a);
  const made = newTouchpoint(text);
  const lane = pick(map.lanes, b);
  const otherLane = id(map.lanes, d);
  const kind0 = noteKinds.find((one) => one === lane?.kind) ?? 'text';
  const note = aNote(kind0, text);
  const old = map.notes.find((one) => one.kind === lane?.kind);
  const state: EmotionState = c % 2 ? 'as-is' : 'to-be';
  const choices: (() => Operation)[] = [
    () => ({ kind: 'rename-journey', title: text }),
    () => ({ kind: 'add-phase', phase: { id: uuidv7(), name: text }, before: before ?? phase }),
    () => ({ kind: 'rename-phase', id: phase, name: text }),
    () => ({ kind: 'move-phase', id: phase, before: before ?? id(map.phases, b) }),
    () => ({ kind: 'remove-phase', id: phase }),
    () => ({
      kind: 'add-step',
      step: { id: uuidv7(), phaseId: id(map.phases, b), name: text, linkedJourneyId: null },
      before: before ?? step,
    }),
    () => ({ kind: 'rename-step', id: step, name: text }),
    () => ({ kind: 'move-step', id: step, phaseId: id(map.phases, b), before: before ?? id(map.steps, d) }),
    () => ({ kind: 'remove-step', id: step }),
    () => ({
      kind: 'add-touchpoint',
      placement: { id: uuidv7(), stepId: step, touchpointId: d % 2 ? touchpoint : made.id },
      touchpoint: d % 2 ? null : made,
      before: before ?? id(map.placements, b),
    }),
    () => ({ kind: 'rename-touchpoint', id: touchpoint, name: text }),
    () => ({ kind: 'set-moment-of-truth', id: touchpoint, momentOfTruth: b % 2 === 0 }),
    () => ({ kind: 'set-channel', id: touchpoint, channelId: null }),
    () => ({
      kind: 'set-evidence',
      id: touchpoint,
      evidence: b % 2 ? 'measured' : 'researched',
      evidenceSince: d % 2 ? since : '2025-11-30T23:00:00.000Z',
    }),
    () => ({
      kind: 'move-touchpoint',
      placementId: id(map.placements, a),
      stepId: otherStep,
      before: before ?? id(map.placements, d),
    }),
    () => ({ kind: 'remove-touchpoint', placementId: id(map.placements, a) }),
    () => ({
      kind: 'add-card',
      card: {
        id: uuidv7(),
        laneId: lane?.id ?? nobody,
        stepId: step,
        span: 1 + (d % 3),
        noteId: (c % 4 === 0 ? old?.id : note.id) ?? note.id,
      },
      note: c % 4 === 0 && old ? null : note,
      before: before ?? id(map.cards, d),
    }),
    () => ({
      kind: 'edit-note',
      id: id(map.notes, a),
      changes: b % 2 ? { text } : { tags: [text], colour: 1 + (b % 8), details: text, evidence: 'researched' },
    }),
    () => ({
      kind: 'move-card',
      id: id(map.cards, a),
      laneId: c % 2 ? otherLane : (pick(map.cards, a)?.laneId ?? nobody),
      stepId: otherStep,
      before: before ?? id(map.cards, d),
    }),
    () => ({ kind: 'set-span', id: id(map.cards, a), span: 1 + (b % 4) }),
    () => ({ kind: 'remove-card', id: id(map.cards, a) }),
    () => ({ kind: 'add-lane', lane: newLane(laneKinds[b % laneKinds.length] ?? 'text'), before: before ?? otherLane }),
    () => ({ kind: 'rename-lane', id: otherLane, name: b % 3 ? text : null }),
    () => ({ kind: 'show-lane', id: otherLane, ...(b % 2 ? { hidden: c % 2 === 0 } : { collapsed: c % 2 === 0 }) }),
    () => ({ kind: 'move-lane', id: otherLane, before: before ?? lane?.id ?? null }),
    () => ({ kind: 'remove-lane', id: otherLane }),
    () => ({ kind: 'link-step', id: step, linkedJourneyId: null }),
    () => ({
      kind: 'set-journey',
      changes: b % 2 ? { purpose: text, tags: [text] } : { state: 'draft', shape: 'line' },
    }),
    () =>
      map.personas[0]
        ? { kind: 'add-persona', persona: map.personas[0], before: null }
        : { kind: 'rename-journey', title: text },
    () => ({ kind: 'move-persona', id: id(map.personas, a), before: before ?? id(map.personas, b) }),
    () => ({ kind: 'remove-persona', id: id(map.personas, a) }),
    () => ({ kind: 'set-emotion', stepId: step, personaId: id(map.personas, b), state, value }),
    () => ({ kind: 'set-emotion', stepId: step, personaId: id(map.personas, b), state, value, comment: text }),
  ];
  return (pick(choices, kind) as () => Operation)();
}

/** What makes something of an empty map: phases, steps, lanes of every kind, and a persona of the workspace. */
export function beginnings(persona: MapPersona): Operation[] {
  const phases = ['awareness', 'service'].map((name) => ({ id: uuidv7(), name }));
  return [
    ...phases.map((phase): Operation => ({ kind: 'add-phase', phase, before: null })),
    ...phases.map(
      ({ id: phaseId, name }): Operation => ({
        kind: 'add-step',
        step: { id: uuidv7(), phaseId, name, linkedJourneyId: null },
        before: null,
      }),
    ),
    ...laneKinds.map((kind): Operation => ({ kind: 'add-lane', lane: newLane(kind), before: null })),
    { kind: 'add-persona', persona, before: null },
  ];
}

/** Operations of every kind that name what is on no map. */
export function operationsOnNothing(): Operation[] {
  const [id, before] = [nobody, null];
  const restore: OperationOf<'restore'> = {
    kind: 'restore',
    phases: [],
    personas: [],
    lanes: [],
    steps: [{ step: { id: uuidv7(), phaseId: id, name: 'x', linkedJourneyId: null }, before }],
    placements: [],
    touchpoints: [],
    notes: [],
    cards: [],
    emotions: [],
  };
  const note = aNote('text', 'x');
  const card = { id: uuidv7(), laneId: id, stepId: id, span: 1, noteId: note.id };
  return [
    { kind: 'rename-phase', id, name: 'x' },
    { kind: 'move-phase', id, before },
    { kind: 'remove-phase', id },
    { kind: 'add-step', step: { id: uuidv7(), phaseId: id, name: 'x', linkedJourneyId: null }, before },
    { kind: 'rename-step', id, name: 'x' },
    { kind: 'move-step', id, phaseId: id, before },
    { kind: 'remove-step', id },
    { kind: 'add-touchpoint', placement: { id: uuidv7(), stepId: id, touchpointId: id }, touchpoint: null, before },
    { kind: 'rename-touchpoint', id, name: 'x' },
    { kind: 'set-moment-of-truth', id, momentOfTruth: true },
    { kind: 'set-channel', id, channelId: null },
    { kind: 'set-departments', id, departmentIds: [] },
    { kind: 'set-evidence', id, evidence: 'measured', evidenceSince: since },
    { kind: 'move-touchpoint', placementId: id, stepId: id, before },
    { kind: 'remove-touchpoint', placementId: id },
    { kind: 'add-card', card, note, before },
    { kind: 'edit-note', id, changes: { text: 'x' } },
    { kind: 'move-card', id, laneId: id, stepId: id, before },
    { kind: 'set-span', id, span: 2 },
    { kind: 'remove-card', id },
    { kind: 'rename-lane', id, name: 'x' },
    { kind: 'show-lane', id, hidden: true },
    { kind: 'move-lane', id, before },
    { kind: 'remove-lane', id },
    { kind: 'link-step', id, linkedJourneyId: null },
    { kind: 'move-persona', id, before },
    { kind: 'remove-persona', id },
    { kind: 'set-emotion', stepId: id, personaId: id, state: 'as-is', value: 1 },
    restore,
  ];
}
