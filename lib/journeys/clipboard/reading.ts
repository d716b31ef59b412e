import { emotionAxis, emotionStates, evidenceStates, laneKinds, noteKinds } from '@/db/schema/values';
import { isLink } from '@/lib/links';
import type { Note, Touchpoint } from '../schema';
import type { Block, Cell, Content, CopiedLane, CopiedPhase, CopiedStep, Entry } from './block';

/** Throws for whatever is not of its shape; an object without prototype, so that no name is found that was not given. */
type Given = Record<string, unknown>;
const fail = (): never => {
  throw new TypeError();
};
const given = (value: unknown): Given =>
  typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : fail();
const list = <T>(value: unknown, of: (one: unknown) => T): T[] =>
  Array.isArray(value) && value.length <= 5_000 ? value.map(of) : fail();
const text = (value: unknown, longest = 2_000): string =>
  typeof value === 'string' && value.length <= longest ? value : fail();
const filled = (value: unknown, longest?: number): string => text(value, longest).trim() || fail();
const count = (value: unknown, most: number): number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : fail();
const orNull = <T>(value: unknown, of: (one: unknown) => T): T | null => (value === null ? null : of(value));
const oneOf = <T>(value: unknown, all: readonly T[]): T => all.find((one) => one === value) ?? fail();
const id = (value: unknown): string => {
  const found = text(value, 36).toLowerCase();
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(found) ? found : fail();
};
const instant = (value: unknown): string => {
  const found = text(value, 30);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(found) && !Number.isNaN(Date.parse(found)) ? found : fail();
};
const link = (value: unknown): string => {
  const found = text(value);
  return isLink(found) ? found : fail();
};

function note(value: unknown): Note {
  const it = given(value);
  return {
    id: id(it.id),
    kind: oneOf(it.kind, noteKinds),
    text: filled(it.text),
    details: text(it.details, 10_000),
    icon: orNull(it.icon, (one) => text(one, 40)),
    colour: orNull(it.colour, (one) => count(one, 8) || fail()),
    tags: list(it.tags, (one) => filled(one, 40)).slice(0, 20),
    ownerId: orNull(it.ownerId, id),
    evidence: oneOf(it.evidence, evidenceStates),
    evidenceSince: instant(it.evidenceSince),
    evidenceSource: text(it.evidenceSource, 500),
    link: orNull(it.link, link),
    fileId: orNull(it.fileId, id),
    linkedJourneyId: orNull(it.linkedJourneyId, id),
  };
}

function touchpoint(value: unknown): Touchpoint {
  const it = given(value);
  return {
    id: id(it.id),
    name: filled(it.name, 200),
    channelId: orNull(it.channelId, id),
    departmentIds: list(it.departmentIds, id).slice(0, 50),
    momentOfTruth: it.momentOfTruth === true,
    evidence: oneOf(it.evidence, evidenceStates),
    evidenceSince: instant(it.evidenceSince),
  };
}

function entry(value: unknown): Entry {
  const it = given(value);
  if ('note' in it) return { note: note(it.note), span: count(it.span, 500) || fail() };
  return { touchpoint: touchpoint(it.touchpoint) };
}

const cell = (value: unknown): Cell => {
  const it = given(value);
  return { row: count(it.row, 500), column: count(it.column, 5_000), entries: list(it.entries, entry) };
};

function step(value: unknown): CopiedStep {
  const it = given(value);
  return {
    name: filled(it.name, 200),
    linkedJourneyId: orNull(it.linkedJourneyId, id),
    touchpoints: list(it.touchpoints, touchpoint),
    cards: list(it.cards, (one) => {
      const cards = given(one);
      return { laneId: id(cards.laneId), kind: oneOf(cards.kind, laneKinds), entries: list(cards.entries, entry) };
    }),
    emotions: list(it.emotions, (one) => {
      const { personaId, state, value, comment } = given(one);
      const within = typeof value === 'number' && value >= emotionAxis.min && value <= emotionAxis.max;
      return {
        personaId: id(personaId),
        state: oneOf(state, emotionStates),
        value: within ? value : fail(),
        comment: text(comment, 500),
      };
    }),
  };
}

const phase = (value: unknown): CopiedPhase => {
  const it = given(value);
  return { name: filled(it.name, 200), steps: list(it.steps, step) };
};

function lane(value: unknown): CopiedLane {
  const it = given(value);
  const cells = list(it.cells, (one) => {
    const { stepId, column, entries } = given(one);
    return { stepId: id(stepId), column: count(column, 5_000), entries: list(entries, entry) };
  });
  return { kind: oneOf(it.kind, laneKinds), name: orNull(it.name, (one) => filled(one, 200)), cells };
}

function content(value: unknown): Content {
  const it = given(value);
  switch (it.what) {
    case 'cells':
      return { what: 'cells', cells: list(it.cells, cell) };
    case 'steps':
      return { what: 'steps', steps: list(it.steps, step) };
    case 'phases':
      return { what: 'phases', phases: list(it.phases, phase) };
    case 'lanes':
      return { what: 'lanes', lanes: list(it.lanes, lane) };
    default:
      return fail();
  }
}

/**
 * A part of a map as it came from the clipboard, which any page can fill: only what has the shape of a part, and of it only
 * what a part holds. Null for everything else.
 */
export function readBlock(json: string): Block | null {
  try {
    const it = given(JSON.parse(json));
    return {
      workspace: text(it.workspace, 200),
      journeyId: id(it.journeyId),
      cut: it.cut === true,
      content: content(it.content),
    };
  } catch {
    return null;
  }
}
