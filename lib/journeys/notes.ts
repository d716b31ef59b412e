import { noteKinds } from '@/db/schema/values';
import type { Lane, Note, NoteKind } from './schema';

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
