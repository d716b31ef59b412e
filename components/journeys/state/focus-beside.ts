import { flushSync } from 'react-dom';
import { goTo, stopAfter } from './focus';

/** The cell in which a field stands: asked before the field goes. */
export const cellOf = (field: Element) => field.closest('[role=gridcell], [role=columnheader], [role=rowheader]');

/**
 * Goes from a cell to where an arrow would lead, once what was typed in it stands on the map.
 * @param nav the stop that was typed in; without it the first of the cell
 */
export function focusBeside(cell: Element | null, key: string, nav?: string): void {
  flushSync(() => {});
  const own = nav && cell?.querySelector<HTMLElement>(`[data-nav="${CSS.escape(nav)}"]`);
  const stop = own || cell?.querySelector<HTMLElement>('[data-nav]');
  if (stop) goTo(stopAfter(stop, key) ?? stop);
}
