'use client';

import { FindBar } from './find-bar';
import { ShortcutsDialog } from './shortcuts-dialog';

type HeadPartsProps = { onFound: (() => void) | undefined; onRead: (() => void) | undefined };

/** What the head of the map opens, in one piece: looking for words, and the list of the keys. */
export function HeadParts({ onFound, onRead }: HeadPartsProps) {
  return (
    <>
      {onFound ? <FindBar onClose={onFound} /> : null}
      {onRead ? <ShortcutsDialog onClose={onRead} /> : null}
    </>
  );
}
