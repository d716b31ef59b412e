'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { insist } from '@/components/ui/later';
import type { CanvasStore } from '../state/canvas-store';
import { watchLeaving } from './leaving';
import type { SaveState } from './save-queue';
import type { SavingPlace, startSaving, Told } from './saving-session';

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
  const session = useRef<ReturnType<typeof startSaving> | null>(null);
  const router = useRouter();
  // The role has changed since the page came.
  const forbidden = place.editable && told?.refused.some(({ key }) => key === 'errors.forbidden');
  useEffect(() => {
    if (forbidden) router.refresh();
  }, [forbidden, router]);

  useEffect(() => {
    const over = new AbortController();
    let changed = false;
    let unsaved = false;
    // The way back must not show what stood there before, nor what was read before the last change was saved.
    const freshen = () => {
      if (over.signal.aborted && changed && !unsaved) router.refresh();
    };
    watchLeaving(
      {
        mustWarn: () => session.current?.leaving.mustWarn() ?? store.waits,
        onPart: () => session.current?.leaving.onPart(),
      },
      over.signal,
    );
    // Comes after the page itself: until then the store keeps what is done, also for when the page has gone by then.
    void insist(() => import('./saving-session')).then(({ startSaving }) => {
      if (over.signal.aborted && !store.waits) return;
      session.current = startSaving(first.current, store, {
        onState: (now) => {
          setState(now);
          changed = true;
          unsaved = now !== 'saved';
          freshen();
        },
        onTold: setTold,
        onMoved: () => setMoves((count) => count + 1),
      });
      if (over.signal.aborted) session.current.stop();
    });
    return () => {
      over.abort();
      session.current?.stop();
      freshen();
    };
  }, [store, router]);

  return { state, told, moves, dismiss: (what, id) => session.current?.dismiss(what, id) };
}
