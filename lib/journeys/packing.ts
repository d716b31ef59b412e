import { newNote } from './notes';
import type { EmotionState, JourneyMap, Note } from './schema';

type Index = number;
type PackedNote = Pick<Note, 'id' | 'kind' | 'text' | 'evidenceSince'> & Partial<Note>;

/** A map for the way to the browser: what is named again and again is a place in a list, and what is usual is left out. */
export type PackedMap = Omit<JourneyMap, 'steps' | 'placements' | 'notes' | 'cards' | 'emotions'> & {
  steps: [id: string, phase: Index, name: string, linkedJourneyId: string | 0][];
  placements: [id: string, step: Index, touchpoint: Index][];
  notes: PackedNote[];
  cards: [id: string, lane: Index, step: Index, note: Index, span: number][];
  emotions: [step: Index, persona: Index, state: EmotionState, value: number, comment: string][];
};

const empty = (value: unknown) => value === '' || value === null || (Array.isArray(value) && value.length === 0);

function packedNote(note: Note): PackedNote {
  const usual: Note = newNote(note.id, note.kind, note.text, note.evidenceSince);
  const said = (Object.keys(note) as (keyof Note)[]).filter(
    (key) => note[key] !== usual[key] && !(empty(note[key]) && empty(usual[key])),
  );
  const own: PackedNote = { id: note.id, kind: note.kind, text: note.text, evidenceSince: note.evidenceSince };
  return Object.assign(own, Object.fromEntries(said.map((key) => [key, note[key]])));
}

const placesIn = (list: readonly { id: string }[]) => {
  const at = new Map(list.map(({ id }, index) => [id, index]));
  return (id: string): Index => at.get(id) ?? -1;
};

/** @param map whole, as the server reads it: what stands on it names nothing that is not on it */
export function pack(map: JourneyMap): PackedMap {
  const [phase, step, lane] = [placesIn(map.phases), placesIn(map.steps), placesIn(map.lanes)];
  const [persona, touchpoint, note] = [placesIn(map.personas), placesIn(map.touchpoints), placesIn(map.notes)];
  return {
    ...map,
    steps: map.steps.map((it) => [it.id, phase(it.phaseId), it.name, it.linkedJourneyId ?? 0]),
    placements: map.placements.map((it) => [it.id, step(it.stepId), touchpoint(it.touchpointId)]),
    notes: map.notes.map(packedNote),
    cards: map.cards.map((it) => [it.id, lane(it.laneId), step(it.stepId), note(it.noteId), it.span]),
    emotions: map.emotions.map((it) => [step(it.stepId), persona(it.personaId), it.state, it.value, it.comment]),
  };
}

const named = (list: readonly { id: string }[], index: Index): string => list[index]?.id ?? '';

/** The map that was packed. */
export function unpack(packed: PackedMap): JourneyMap {
  const { phases, lanes, personas, touchpoints } = packed;
  const notes = packed.notes.map((it): Note => ({ ...newNote(it.id, it.kind, it.text, it.evidenceSince), ...it }));
  const steps = packed.steps.map(([id, phase, name, linked]) => ({
    id,
    phaseId: named(phases, phase),
    name,
    linkedJourneyId: linked === 0 ? null : linked,
  }));
  return {
    ...packed,
    steps,
    notes,
    placements: packed.placements.map(([id, step, touchpoint]) => ({
      id,
      stepId: named(steps, step),
      touchpointId: named(touchpoints, touchpoint),
    })),
    cards: packed.cards.map(([id, lane, step, note, span]) => ({
      id,
      laneId: named(lanes, lane),
      stepId: named(steps, step),
      span,
      noteId: named(notes, note),
    })),
    emotions: packed.emotions.map(([step, persona, state, value, comment]) => ({
      stepId: named(steps, step),
      personaId: named(personas, persona),
      state,
      value,
      comment,
    })),
  };
}
