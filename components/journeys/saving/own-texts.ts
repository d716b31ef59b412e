import type { Writing } from '@/lib/journeys/queries';
import type { Operation } from '@/lib/journeys/schema';
import { typedTexts } from '@/lib/journeys/texts';
import type { Pending } from './save-queue';

/** A text of one's own that someone has written over; `operation` puts it back. */
export type Replaced = {
  id: string;
  field: string;
  text: string;
  now: string;
  by: string | null;
  /** By the same person, in another tab. */
  own: boolean;
  operation: Operation;
};

type Own = { text: string; operation: Operation };

/** What this tab has written on a map, to notice when it is written over: whoever comes later stands, and is told of by this. */
export class OwnTexts {
  private readonly standing = new Map<string, Own>();
  /** Saved among the operations of others: their order is that of the log. */
  private readonly unordered = new Map<string, Operation>();

  constructor(private readonly userId: string) {}

  /** @param inOrder whether nobody else's operations stand between these and what is known */
  saved(batch: readonly Pending[], inOrder: boolean): void {
    for (const { id, operation } of batch) {
      if (inOrder) this.stand(operation);
      else this.unordered.set(id, operation);
    }
  }

  /** Reads what was written since, in the order of the log. */
  read(writings: readonly Writing[]): Replaced[] {
    const replaced = new Map<string, Replaced>();
    for (const { id, actorId, texts } of writings) {
      const own = this.unordered.get(id);
      if (own) this.stand(own);
      for (const { field, text } of texts) {
        const mine = this.standing.get(field);
        const lost = mine?.text ? mine : replaced.get(field);
        replaced.delete(field);
        if (own || !lost || lost.text === text) continue;
        this.standing.delete(field);
        replaced.set(field, {
          id: `${id} ${field}`,
          field,
          text: lost.text,
          now: text,
          by: actorId,
          own: actorId === this.userId,
          operation: lost.operation,
        });
      }
    }
    this.unordered.clear();
    return [...replaced.values()];
  }

  private stand(operation: Operation): void {
    for (const { field, text } of typedTexts(operation))
      this.standing.set(field, { text, operation: again(operation) });
  }
}

/** What writes the same once more: a thing that is there is not added again. */
function again(operation: Operation): Operation {
  switch (operation.kind) {
    case 'add-phase':
      return { kind: 'rename-phase', id: operation.phase.id, name: operation.phase.name };
    case 'add-step':
      return { kind: 'rename-step', id: operation.step.id, name: operation.step.name };
    case 'add-touchpoint':
      return operation.touchpoint
        ? { kind: 'rename-touchpoint', id: operation.touchpoint.id, name: operation.touchpoint.name }
        : operation;
    case 'add-card':
      return operation.note
        ? { kind: 'edit-note', id: operation.note.id, changes: { text: operation.note.text } }
        : operation;
    default:
      return operation;
  }
}
