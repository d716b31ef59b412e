import type { FormContent } from '@/db/schema/form-content';

/** What was made of a form here and has not reached the server, and the draft that it was made of. */
type KeptDraft = { revision: number; content: FormContent };

/** Another person at this browser finds nothing of it. */
export type Desk = { userId: string; formId: string };

const keyOf = ({ userId, formId }: Desk) => `touchline.form.${userId}.${formId}`;

export function keptDraft(desk: Desk): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(desk)) ?? 'null') as KeptDraft | null;
    return kept && typeof kept.revision === 'number' && Array.isArray(kept.content?.questions) ? kept : null;
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing (a private window, a full disk) saving goes on without the second net. */
export function keepHere(desk: Desk, draft: KeptDraft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(desk), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(desk));
  } catch {
    // See above.
  }
}
