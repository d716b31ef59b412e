import type { Hand } from './hand';
import type { MapClipboard } from './map-clipboard';

type Parts = { readonly hand: Hand; readonly clipboard: MapClipboard };

let present: Parts | null = null;

/** The hand and the clipboard of the map that is open; menus ask for them. @returns what takes them back */
export function layParts(parts: Parts): () => void {
  present = parts;
  return () => {
    if (present === parts) present = null;
  };
}

export const presentParts = (): Parts | null => present;
