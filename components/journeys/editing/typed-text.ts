import type { Operation } from '@/lib/journeys/schema';

/** What someone typed in an operation; null where nothing was. */
export function typedText(operation: Operation): string | null {
  switch (operation.kind) {
    case 'rename-journey':
      return operation.title;
    case 'set-journey':
      return operation.changes.purpose ?? null;
    case 'rename-phase':
    case 'rename-step':
    case 'rename-touchpoint':
    case 'rename-lane':
      return operation.name;
    case 'edit-note': {
      const { text, details, evidenceSource, link } = operation.changes;
      return text ?? details ?? evidenceSource ?? link ?? null;
    }
    case 'add-card':
      return operation.note?.text ?? null;
    case 'add-touchpoint':
      return operation.touchpoint?.name ?? null;
    default:
      return null;
  }
}
