import type { CanvasCore } from '../state/canvas-core';
import { editsOf } from './edits';
import { itemActionsOf } from './item-actions';
import { keepingOf } from './keeping';
import { command } from './spreadsheet-parts';

export type Editing = ReturnType<typeof editingOf>;

/** All that changes a map but typing and dragging. Comes after the page itself, and to editors only. */
export const editingOf = (canvas: CanvasCore) => ({
  ...editsOf(canvas),
  ...itemActionsOf(canvas),
  ...keepingOf(canvas),
  command,
});
