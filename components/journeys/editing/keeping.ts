import type { CanvasCore } from '../state/canvas-core';
import { itemOf } from '../state/items';
import { presentParts } from './spreadsheet-parts';

/** As much of a text as it takes to know it again. */
const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

export const keepingOf = ({ t, announce }: CanvasCore) => ({
  /**
   * Whoever empties a text may have meant to take it away, or to fetch another one from elsewhere: it stays, which is said,
   * and what stands in a cell can be taken away there.
   */
  keepText(text: string, nav: string | undefined) {
    const words = t('selection.kept', { name: shortened(text) });
    announce(words);
    const item = itemOf(nav);
    presentParts()?.tell(words, item?.kind === 'card' || item?.kind === 'placement' ? item : undefined);
  },
});
