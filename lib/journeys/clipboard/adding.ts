import { holdsNotes, newNote } from '../notes';
import type { JourneyMap, Lane, Note, NoteKind, Operation, Touchpoint } from '../schema';
import { type CopiedLane, type CopiedPhase, type CopiedStep, type Entry, entryText, type MapItem } from './block';

/** What planning needs from outside. */
export type Making = {
  newId(): string;
  /** ISO instant. */
  now: string;
  /** The workspace's, beside those of the map: found by name, so that a text makes no second one. */
  touchpoints: readonly Touchpoint[];
  /** Names what a text opens beyond the last step. */
  stepName: string;
};

/** How far what is copied may lean on what it refers to. */
export type Origin = {
  /** Persons, files, channels and journeys that it refers to exist here. */
  sameWorkspace: boolean;
  sameMap: boolean;
  /** A note that stands nowhere on the map goes on as the same note. */
  keepNotes: boolean;
};

const longestText = 2_000;
const longestName = 200;
const longestDetails = 10_000;

/** Too long for a card: its beginning, and all of it as the details. */
function saying(text: string): Pick<Note, 'text' | 'details'> {
  if (text.length <= longestText) return { text, details: '' };
  return { text: `${text.slice(0, longestText - 1)}…`, details: text.slice(0, longestDetails) };
}

const bullet = /^\s*(?:[-–•*·]\s+)?/;

/** A cell's text, a line a card; what marks the points of a list is left out. */
export const linesOf = (text: string): Entry[] =>
  text
    .split('\n')
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line }));

/** Plans operations that put something on a map, one after the other. */
export class Adding {
  readonly operations: Operation[] = [];
  /** Touchpoints that were left out, since they stand at that step already. */
  again = 0;
  private readonly known: Map<string, Touchpoint>;
  private readonly onMap: Set<string>;
  private readonly placed: Set<string>;
  private readonly notes: Set<string>;

  constructor(
    private readonly map: JourneyMap,
    private readonly making: Making,
    private readonly origin: Origin,
  ) {
    this.onMap = new Set(map.touchpoints.map(({ id }) => id));
    this.placed = new Set(map.placements.map(({ stepId, touchpointId }) => `${stepId} ${touchpointId}`));
    this.notes = new Set(map.notes.map(({ id }) => id));
    const named = [...making.touchpoints, ...map.touchpoints];
    this.known = new Map(named.map((touchpoint) => [touchpoint.name.toLocaleLowerCase(), touchpoint]));
  }

  /** Puts an entry into a lane; null where that lane holds nothing of the sort. */
  entry(lane: Lane, stepId: string, entry: Entry, before: string | null = null): MapItem | null {
    if (lane.kind === 'touchpoints') return this.touchpoint(stepId, entry, before);
    if (!holdsNotes(lane)) return null;
    const note = this.note(lane.kind, entry);
    const span = 'note' in entry ? entry.span : 1;
    const card = { id: this.making.newId(), laneId: lane.id, stepId, span, noteId: note.id };
    this.operations.push({ kind: 'add-card', card, note, before });
    return { kind: 'card', id: card.id };
  }

  touchpoint(stepId: string, entry: Entry, before: string | null = null): MapItem | null {
    const touchpoint = this.touchpointOf(entry);
    if (!touchpoint) return null;
    const place = `${stepId} ${touchpoint.id}`;
    if (this.placed.has(place)) {
      this.again += 1;
      return null;
    }
    this.placed.add(place);
    const placement = { id: this.making.newId(), stepId, touchpointId: touchpoint.id };
    const there = this.onMap.has(touchpoint.id);
    this.onMap.add(touchpoint.id);
    this.operations.push({ kind: 'add-touchpoint', placement, touchpoint: there ? null : touchpoint, before });
    return { kind: 'placement', id: placement.id };
  }

  step(phaseId: string, step: CopiedStep, before: string | null): MapItem {
    const linkedJourneyId = this.origin.sameWorkspace ? step.linkedJourneyId : null;
    const id = this.bareStep(phaseId, step.name, before, linkedJourneyId);
    for (const touchpoint of step.touchpoints) this.touchpoint(id, { touchpoint });
    for (const { laneId, kind, entries } of step.cards) {
      const own = this.map.lanes.find((lane) => lane.id === laneId);
      const lane = own ?? this.map.lanes.find((it) => it.kind === kind);
      if (lane) for (const entry of entries) this.entry(lane, id, entry);
    }
    for (const point of step.emotions) {
      const { personaId } = point;
      if (!this.map.personas.some((persona) => persona.id === personaId)) continue;
      this.operations.push({ kind: 'set-emotion', stepId: id, ...point });
    }
    return { kind: 'step', id };
  }

  bareStep(phaseId: string, name: string, before: string | null, linkedJourneyId: string | null = null): string {
    const id = this.making.newId();
    const step = { id, phaseId, name: name.slice(0, longestName), linkedJourneyId };
    this.operations.push({ kind: 'add-step', step, before });
    return id;
  }

  phase(phase: CopiedPhase, before: string | null): MapItem {
    const id = this.making.newId();
    this.operations.push({ kind: 'add-phase', phase: { id, name: phase.name }, before });
    for (const step of phase.steps) this.step(id, step, null);
    return { kind: 'phase', id };
  }

  lane(copied: CopiedLane, before: string | null): MapItem {
    const { kind, name } = copied;
    const lane: Lane = { id: this.making.newId(), kind, name, hidden: false, collapsed: false };
    this.operations.push({ kind: 'add-lane', lane, before });
    for (const { stepId, column, entries } of copied.cells) {
      const step = this.origin.sameMap ? this.map.steps.find((it) => it.id === stepId) : this.map.steps[column];
      if (step) for (const entry of entries) this.entry(lane, step.id, entry);
    }
    return { kind: 'lane', id: lane.id };
  }

  private note(kind: NoteKind, entry: Entry): Note {
    const { newId, now } = this.making;
    if (!('note' in entry)) return { ...newNote(newId(), kind, '', now), ...saying(entryText(entry)) };
    const { note } = entry;
    if (this.origin.keepNotes && note.kind === kind && !this.notes.has(note.id)) {
      this.notes.add(note.id);
      return note;
    }
    const copy = { ...note, id: newId(), kind };
    return this.origin.sameWorkspace ? copy : { ...copy, ownerId: null, fileId: null, linkedJourneyId: null };
  }

  private touchpointOf(entry: Entry): Touchpoint | null {
    if ('touchpoint' in entry && this.origin.sameWorkspace) return entry.touchpoint;
    const name = entryText(entry).replace(/\s+/g, ' ').trim();
    if (name === '' || name.length > longestName) return null;
    const key = name.toLocaleLowerCase();
    const known = this.known.get(key);
    if (known) return known;
    const touchpoint: Touchpoint = {
      id: this.making.newId(),
      name,
      channelId: null,
      departmentIds: [],
      momentOfTruth: 'touchpoint' in entry && entry.touchpoint.momentOfTruth,
      evidence: 'assumed',
      evidenceSince: this.making.now,
    };
    this.known.set(key, touchpoint);
    return touchpoint;
  }
}
