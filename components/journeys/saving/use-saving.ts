'use client';

import { useEffect, useRef, useState } from 'react';
import type { CanvasStore } from '../state/canvas-store';
import { insist } from '../state/insist';
import type { RefusedOperation, SaveState } from './save-queue';
import type { SavingPlace } from './saving-session';

export type Saving = {
  state: SaveState;
  refused: readonly RefusedOperation[];
  /** How often a change has put touchpoints elsewhere. */
  moves: number;
  dismiss(): void;
};

/** Saves what is done to the map, and takes over what others do to it. */
export function useSaving(place: SavingPlace, store: CanvasStore): Saving {
  const [state, setState] = useState<SaveState>('saved');
  const [refused, setRefused] = useState<readonly RefusedOperation[]>([]);
  const [moves, setMoves] = useState(0);
  const first = useRef(place);

  useEffect(() => {
    let over = false;
    let stop = () => {};
    // Comes after the page itself: until then the store keeps what is done.
    void insist(() => import('./saving-session')).then(({ startSaving }) => {
      if (over) return;
      stop = startSaving(first.current, store, {
        onState: setState,
        onRefused: (more) => setRefused((all) => [...all, ...more]),
        onMoved: () => setMoves((count) => count + 1),
      });
    });
    return () => {
      over = true;
      stop();
    };
  }, [store]);

  return { state, refused, moves, dismiss: () => setRefused([]) };
}
