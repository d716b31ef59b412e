'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { JourneyMap } from '@/lib/journeys/schema';
import type { CanvasStore } from './canvas-store';
import { KeptOperations } from './kept-operations';
import { readJson } from './read-json';
import { type RefusedOperation, SaveQueue, type SaveState } from './save-queue';
import { sendOperations } from './send-operations';

export type Saving = {
  state: SaveState;
  refused: readonly RefusedOperation[];
  dismiss(): void;
};

type Place = { slug: string; userId: string; map: JourneyMap; editable: boolean };

/** Operations after which a step has other answers than before. */
const moving = new Set([
  'add-touchpoint',
  'move-touchpoint',
  'remove-touchpoint',
  'remove-step',
  'remove-phase',
  'restore',
]);

/** Everything that keeps the map on the screen and the one on the server together. */
export function useSaving({ slug, userId, map, editable }: Place, store: CanvasStore): Saving {
  const [state, setState] = useState<SaveState>('saved');
  const [refused, setRefused] = useState<readonly RefusedOperation[]>([]);
  const journeyId = map.id;
  const start = useRef(map);

  const client = useQueryClient();

  useEffect(() => {
    let moved = false;
    let revision = start.current.revision;
    // Someone else's operations stand between ours: the map on the screen lacks them.
    let behind = false;
    const kept = new KeptOperations(window.localStorage, userId, journeyId, uuidv7());
    const left = editable ? kept.takeOver() : [];
    const queue = new SaveQueue(
      {
        send: (batch) =>
          sendOperations(slug, journeyId, batch, (now, count) => {
            revision += count;
            if (now !== revision) behind = true;
            if (behind && queue.pending.length <= batch.length) void refresh();
          }),
        keep: (pending) => kept.keep(pending),
        newId: () => uuidv7(),
        onState: (now) => {
          setState(now);
          if (now !== 'saved' || !moved) return;
          moved = false;
          void client.invalidateQueries({ queryKey: ['measured', slug, journeyId] });
        },
        onRefused: (more) => {
          setRefused((all) => [...all, ...more]);
          behind = true;
          void refresh();
        },
      },
      left,
    );
    if (left.length > 0) {
      store.replace(
        start.current,
        left.map(({ operation }) => operation),
      );
    }

    /** The server's map, where it is newer than ours and we have nothing under way that it does not know. */
    const refresh = async () => {
      const answer = await readJson<{ map: JourneyMap }>(`/api/w/${slug}/journeys/${journeyId}`).catch(() => null);
      if (!answer || store.getState().editing) return;
      const pending = queue.pending.map(({ operation }) => operation);
      if (!behind && (pending.length > 0 || answer.map.revision <= revision)) return;
      behind = false;
      revision = answer.map.revision;
      store.replace(answer.map, pending);
    };

    store.connect(
      (operation) => {
        moved ||= moving.has(operation.kind);
        queue.add(operation);
      },
      (operation, key) => setRefused([{ operation, key }]),
    );
    const warn = (event: BeforeUnloadEvent) => {
      if (queue.pending.length > 0) event.preventDefault();
    };
    const back = () => {
      if (document.visibilityState !== 'visible') return;
      queue.hurry();
      void refresh();
    };
    const timer = setInterval(() => document.visibilityState === 'visible' && void refresh(), 30_000);
    window.addEventListener('online', back);
    window.addEventListener('focus', back);
    window.addEventListener('beforeunload', warn);
    return () => {
      queue.close();
      clearInterval(timer);
      window.removeEventListener('online', back);
      window.removeEventListener('focus', back);
      window.removeEventListener('beforeunload', warn);
    };
  }, [slug, userId, journeyId, editable, store, client]);

  return { state, refused, dismiss: () => setRefused([]) };
}
