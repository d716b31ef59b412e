import type { Operation } from './schema';

/** A text that someone gives a field of the map; the field by a name that is the same for whoever writes it. */
export type Typed = { field: string; text: string };

const list = (words: readonly string[]) => words.join(', ');

/** What someone typed in an operation, field by field; none where nothing was. */
export function typedTexts(operation: Operation): Typed[] {
  switch (operation.kind) {
    case 'rename-journey':
      return [{ field: 'title', text: operation.title }];
    case 'set-journey': {
      const { purpose, tags } = operation.changes;
      return [
        ...(purpose === undefined ? [] : [{ field: 'purpose', text: purpose }]),
        ...(tags ? [{ field: 'tags', text: list(tags) }] : []),
      ];
    }
    case 'add-phase':
      return [{ field: `phase ${operation.phase.id}`, text: operation.phase.name }];
    case 'rename-phase':
      return [{ field: `phase ${operation.id}`, text: operation.name }];
    case 'add-step':
      return [{ field: `step ${operation.step.id}`, text: operation.step.name }];
    case 'rename-step':
      return [{ field: `step ${operation.id}`, text: operation.name }];
    case 'rename-lane':
      return [{ field: `lane ${operation.id}`, text: operation.name ?? '' }];
    case 'add-touchpoint':
      return operation.touchpoint
        ? [{ field: `touchpoint ${operation.touchpoint.id}`, text: operation.touchpoint.name }]
        : [];
    case 'rename-touchpoint':
      return [{ field: `touchpoint ${operation.id}`, text: operation.name }];
    case 'add-card':
      return operation.note ? [{ field: `text ${operation.note.id}`, text: operation.note.text }] : [];
    case 'edit-note': {
      const { id, changes } = operation;
      const said = (['text', 'details', 'evidenceSource', 'link'] as const).flatMap((name) =>
        changes[name] === undefined ? [] : [{ field: `${name} ${id}`, text: changes[name] ?? '' }],
      );
      return changes.tags ? [...said, { field: `tags ${id}`, text: list(changes.tags) }] : said;
    }
    case 'set-emotion': {
      const { stepId, personaId, state, comment } = operation;
      return comment === undefined ? [] : [{ field: `comment ${stepId} ${personaId} ${state}`, text: comment }];
    }
    default:
      return [];
  }
}
