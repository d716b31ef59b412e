import type { Note, NoteKind } from './schema';

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
