import type { Operation } from '@/lib/journeys/schema';

/** What someone typed in an operation; null where nothing was. */
export function typedText(operation: Operation): string | null {
  switch (operation.kind) {
    case 'rename-journey':
      return operation.title;
    case 'rename-phase':
    case 'rename-step':
    case 'rename-touchpoint':
      return operation.name;
    case 'edit-card':
      return operation.text;
    case 'add-card':
      return operation.card.text;
    case 'add-touchpoint':
      return operation.touchpoint?.name ?? null;
    default:
      return null;
  }
}
