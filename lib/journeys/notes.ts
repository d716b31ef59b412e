import { noteKinds } from '@/db/schema/values';
import type { Lane, Note, NoteKind } from './schema';

/** What a card's picture can be; a note may hold a name that is no longer among them, and has none then. */
export const noteIcons = [
  'idea',
  'heart',
  'like',
  'dislike',
  'question',
  'target',
  'flag',
  'trophy',
  'zap',
  'clock',
  'calendar',
  'money',
  'basket',
  'gift',
  'truck',
  'home',
  'person',
  'people',
  'eye',
  'document',
  'key',
  'lock',
  'tool',
  'puzzle',
] as const;
export type NoteIcon = (typeof noteIcons)[number];

/** The picture of that name, if there is one. */
export const noteIcon = (name: string | null): NoteIcon | null => noteIcons.find((icon) => icon === name) ?? null;

/** Whether the lane's cards are notes. */
export const holdsNotes = (lane: Lane): lane is Lane & { kind: NoteKind } =>
  noteKinds.some((kind) => kind === lane.kind);

/** A note that says one text and is assumed until someone looks into it. @param since ISO instant */
export const newNote = (id: string, kind: NoteKind, text: string, since: string): Note => ({
  id,
  kind,
  text,
  details: '',
  icon: null,
  colour: null,
  tags: [],
  ownerId: null,
  evidence: 'assumed',
  evidenceSince: since,
  evidenceSource: '',
  link: null,
  fileId: null,
  linkedJourneyId: null,
});
