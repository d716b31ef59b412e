import type { Item } from '../state/moves';
import type { Hand } from './hand';
import type { MapClipboard } from './map-clipboard';

type Parts = {
  readonly hand: Hand;
  readonly clipboard: MapClipboard;
  /** Shows what can be done by name. */
  command(): void;
  /** What everyone has to see, beside what is read aloud; what it is about can be taken away there. */
  tell(words: string, about?: Item): void;
};

let present: Parts | null = null;
/** Whether the commands were asked for before they were there. */
let commanded = false;

/** What makes the open map a spreadsheet; menus and fields ask for it. @returns what takes it back */
export function layParts(parts: Parts): () => void {
  present = parts;
  if (commanded) parts.command();
  commanded = false;
  return () => {
    if (present === parts) present = null;
  };
}

export const presentParts = (): Parts | null => present;

/** Shows the commands, as soon as there are any. */
export function command(): void {
  if (present) present.command();
  else commanded = true;
}
