'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { CanvasStore } from '../state/canvas-store';
import { insist } from '../state/insist';
import type { SaveState } from './save-queue';
import type { SavingPlace, Told } from './saving-session';

export type Saving = {
  state: SaveState;
  told: Told | null;
  /** How often a change has put touchpoints elsewhere. */
  moves: number;
  /** Forgets what was told, or one thing of it. */
  dismiss(what: keyof Told, id?: string): void;
};

/** Saves what is done to the map, and takes over what others do to it. */
export function useSaving(place: SavingPlace, store: CanvasStore): Saving {
  const [state, setState] = useState<SaveState>('saved');
  const [told, setTold] = useState<Told | null>(null);
  const [moves, setMoves] = useState(0);
  const first = useRef(place);
  const session = useRef<{ stop(): void; dismiss: Saving['dismiss'] } | null>(null);
  const router = useRouter();
  // The role has changed since the page came.
  const forbidden = place.editable && told?.refused.some(({ key }) => key === 'errors.forbidden');
  useEffect(() => {
    if (forbidden) router.refresh();
  }, [forbidden, router]);

  useEffect(() => {
    let over = false;
    // Comes after the page itself: until then the store keeps what is done.
    void insist(() => import('./saving-session')).then(({ startSaving }) => {
      if (over) return;
      session.current = startSaving(first.current, store, {
        onState: setState,
        onTold: setTold,
        onMoved: () => setMoves((count) => count + 1),
      });
    });
    return () => {
      over = true;
      session.current?.stop();
    };
  }, [store]);

  return { state, told, moves, dismiss: (what, id) => session.current?.dismiss(what, id) };
}
