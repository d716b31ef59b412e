import type { Typed } from '@/lib/personas/typed';

/** What was typed and has not reached the server, kept in this browser until it has. */
export type Draft = {
  /** How old the persona was on which it was typed: as `updatedAt`, ISO. */
  on: string;
  typed: Typed;
};

/** Whose it is, and of whom: another person at this browser finds nothing of it. */
export type Desk = { userId: string; personaId: string };

const prefixOf = ({ userId, personaId }: Desk) => `touchline.persona.${userId}.${personaId}.`;
const keyOf = (desk: Desk, part: string) => `${prefixOf(desk)}${part}`;

/** @returns null where there is none, and where it is none of ours */
export function readDraft(desk: Desk, part: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(desk, part)) ?? 'null') as Draft | null;
    return draft && typeof draft.on === 'string' && typeof draft.typed === 'object' ? draft : null;
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing (a private window, a full disk) saving goes on without the second net. */
export function keepDraft(desk: Desk, part: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(desk, part), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(desk, part));
  } catch {
    // See above.
  }
}

/** The parts of a persona of which something is kept here. */
export function draftedParts(desk: Desk): string[] {
  try {
    const prefix = prefixOf(desk);
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
