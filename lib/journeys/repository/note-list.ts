import { evidenceStates } from '@/db/schema/values';
import { type SharedKind, sharedKinds } from '../rules';
import type { Evidence, Note } from '../schema';
import { askedAmong, askedOnce, finder } from './searching';

export const noteEvidence = evidenceStates;

/** By what the list is ordered: on the most maps first, A–Z, the latest evidence first. */
export const noteSorts = ['used', 'text', 'evidence'] as const;

/** What the address of the list says; what it leaves out narrows nothing. `page` counts from 1. */
export type NoteWishes = {
  q: string;
  kind: SharedKind | null;
  evidence: Evidence | null;
  tag: string | null;
  sort: (typeof noteSorts)[number];
  page: number;
};

export const notesAPage = 50;

/** Whatever someone wrote into the address; what means nothing is left out. */
export function readNoteWishes(params: Readonly<Record<string, string | string[] | undefined>>): NoteWishes {
  const page = Number(askedOnce(params.page));
  return {
    q: (askedOnce(params.q) ?? '').slice(0, 200),
    kind: askedAmong(sharedKinds, params.kind),
    evidence: askedAmong(evidenceStates, params.evidence),
    tag: askedOnce(params.tag),
    sort: askedAmong(noteSorts, params.sort) ?? 'used',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address's part for these wishes, with some of them changed: "?" or "?…". What narrows otherwise starts at page 1. */
export function noteWishesAddress(wishes: NoteWishes, change: Partial<NoteWishes>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...wishes, page: 1, ...change })) {
    if (value && value !== 'used' && value !== 1) params.set(name, String(value));
  }
  return params.size > 0 ? `?${params}` : '?';
}

/** Whether a filter narrows the list. */
export const isNoteListNarrowed = ({ q, kind, evidence, tag }: NoteWishes): boolean =>
  q.trim() !== '' || kind !== null || evidence !== null || tag !== null;

type Listed = {
  note: Pick<Note, 'id' | 'kind' | 'text' | 'details' | 'tags' | 'evidence' | 'evidenceSince' | 'evidenceSource'>;
  maps: readonly { title: string }[];
};

/**
 * The page that is wished for of the notes that are wished for, in the order that is. Every word of the search stands in
 * what the note says, in its tags, in its source or in the title of a map on which it stands.
 * @property page the last one, where the address asks for one after it
 */
export function notesOf<N extends Listed>(notes: readonly N[], wishes: NoteWishes, locale: string) {
  const found = finder(wishes.q);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const text = (a: N, b: N) => compare(a.note.text, b.note.text) || (a.note.id < b.note.id ? -1 : 1);
  const orders: Record<NoteWishes['sort'], (a: N, b: N) => number> = {
    used: (a, b) => b.maps.length - a.maps.length,
    text: () => 0,
    evidence: (a, b) => b.note.evidenceSince.localeCompare(a.note.evidenceSince),
  };
  const all = notes
    .filter(
      ({ note, maps }) =>
        (wishes.kind === null || note.kind === wishes.kind) &&
        (wishes.evidence === null || note.evidence === wishes.evidence) &&
        (wishes.tag === null || note.tags.includes(wishes.tag)) &&
        found([note.text, note.details, note.evidenceSource, ...note.tags, ...maps.map(({ title }) => title)]),
    )
    .sort((a, b) => orders[wishes.sort](a, b) || text(a, b));
  const pages = Math.max(1, Math.ceil(all.length / notesAPage));
  const page = Math.min(wishes.page, pages);
  return { count: all.length, pages, page, shown: all.slice((page - 1) * notesAPage, page * notesAPage) };
}
