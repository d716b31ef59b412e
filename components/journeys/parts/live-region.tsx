'use client';

import { useCallback, useState } from 'react';

/** A place where what happened is read aloud; a second time the same words are said again. */
export function useLiveRegion() {
  const [said, setSaid] = useState({ words: '', times: 0 });
  const announce = useCallback((words: string) => setSaid(({ times }) => ({ words, times: times + 1 })), []);
  const region = (
    <div role="status" className="sr-only">
      <span key={said.times}>{said.words}</span>
    </div>
  );
  return { announce, region };
}
