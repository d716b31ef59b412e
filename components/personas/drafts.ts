import type { Typed } from '@/lib/personas/typed';

/** What was typed and has not reached the server, kept in this browser until it has. */
export type Draft = {
  /** How old the persona was on which it was typed: as `updatedAt`, ISO. */
  on: string;
  typed: Typed;
};

const prefixOf = (personaId: string) => `persona:${personaId}:`;
const keyOf = (personaId: string, part: string) => `${prefixOf(personaId)}${part}`;

/** @returns null where there is none, and where it is none of ours */
export function readDraft(personaId: string, part: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(personaId, part)) ?? 'null') as Draft | null;
    return draft && typeof draft.on === 'string' && typeof draft.typed === 'object' ? draft : null;
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing (a private window, a full disk) saving goes on without the second net. */
export function keepDraft(personaId: string, part: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(personaId, part), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(personaId, part));
  } catch {
    // See above.
  }
}

/** The parts of a persona of which something is kept here. */
export function draftedParts(personaId: string): string[] {
  try {
    const prefix = prefixOf(personaId);
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

export function typedIn(form: HTMLFormElement): Typed {
  const typed: Record<string, string> = {};
  for (const [name, text] of new FormData(form)) {
    if (typeof text === 'string' && !name.startsWith('$')) typed[name] = text;
  }
  return typed;
}

export function formOf(typed: Typed): FormData {
  const data = new FormData();
  for (const [name, text] of Object.entries(typed)) data.append(name, text);
  return data;
}
