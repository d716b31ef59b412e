'use client';

import { FindBar } from './find-bar';
import { ShortcutsDialog } from './shortcuts-dialog';

/** What closes what is open. */
type Open = false | ((open: false) => void);

/** What the head of the map opens, in one piece: looking for words, and the list of the keys. */
export function HeadParts({ find, keys }: { find: Open; keys: Open }) {
  return (
    <>
      {find ? <FindBar onClose={() => find(false)} /> : null}
      {keys ? <ShortcutsDialog onClose={() => keys(false)} /> : null}
    </>
  );
}
