'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CanvasStore } from './canvas-store';
import type { RefusedOperation, SaveState } from './save-queue';
import type { SavingPlace } from './saving-session';

export type Saving = {
  state: SaveState;
  refused: readonly RefusedOperation[];
  dismiss(): void;
};

const again = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Comes after the page itself: until then the store keeps what is done. */
async function loadSession() {
  for (;;) {
    try {
      return await import('./saving-session');
    } catch {
      await again(2_000);
    }
  }
}

/** Saves what is done to the map, and takes over what others do to it. */
export function useSaving(place: SavingPlace, store: CanvasStore): Saving {
  const [state, setState] = useState<SaveState>('saved');
  const [refused, setRefused] = useState<readonly RefusedOperation[]>([]);
  const client = useQueryClient();
  const first = useRef(place);

  useEffect(() => {
    const { slug, map } = first.current;
    let over = false;
    let stop = () => {};
    void loadSession().then(({ startSaving }) => {
      if (over) return;
      stop = startSaving(first.current, store, {
        onState: setState,
        onRefused: (more) => setRefused((all) => [...all, ...more]),
        onMoved: () => void client.invalidateQueries({ queryKey: ['measured', slug, map.id] }),
      });
    });
    return () => {
      over = true;
      stop();
    };
  }, [store, client]);

  return { state, refused, dismiss: () => setRefused([]) };
}
