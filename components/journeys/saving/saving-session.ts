import { v7 as uuidv7 } from 'uuid';
import { readJson } from '@/components/ui/read-json';
import type { JourneyMap, Operation } from '@/lib/journeys/schema';
import type { CanvasStore } from '../state/canvas-store';
import { replay } from '../state/taking';
import { KeptOperations } from './kept-operations';
import { type RefusedOperation, SaveQueue, type SaveState } from './save-queue';
import { sendOperations } from './send-operations';

export type SavingPlace = { slug: string; userId: string; map: JourneyMap; editable: boolean };

type Reports = {
  onState(state: SaveState): void;
  onRefused(refused: readonly RefusedOperation[]): void;
  /** Touchpoints stand elsewhere now, so steps have other answers than before. */
  onMoved(): void;
};

const moving = new Set<Operation['kind']>([
  'add-touchpoint',
  'move-touchpoint',
  'remove-touchpoint',
  'remove-step',
  'remove-phase',
  'restore',
]);
const lookMs = 30_000;

/**
 * Keeps the map on the screen and the one on the server together.
 * @returns what ends the watching; what is not saved yet goes on being saved
 */
export function startSaving({ slug, userId, map, editable }: SavingPlace, store: CanvasStore, reports: Reports) {
  let revision = map.revision;
  let moved = false;
  // Someone else's operations stand between ours: the map on the screen lacks them.
  let behind = false;
  const kept = new KeptOperations(() => window.localStorage, userId, map.id, uuidv7());
  const left = editable ? kept.takeOver() : [];

  const queue = new SaveQueue(
    {
      send: (batch) =>
        sendOperations(slug, map.id, batch, (now, count) => {
          revision += count;
          if (now !== revision) behind = true;
          if (behind && queue.pending.length <= batch.length) void refresh();
        }),
      keep: (pending) => kept.keep(pending),
      newId: () => uuidv7(),
      onState: (state) => {
        reports.onState(state);
        if (state !== 'saved' || !moved) return;
        moved = false;
        reports.onMoved();
      },
      onRefused: (refused) => {
        reports.onRefused(refused);
        behind = true;
        void refresh();
      },
    },
    left,
  );

  /** The server's map, where it is newer than ours and we have nothing under way that it does not know. */
  async function refresh(): Promise<void> {
    const answer = await readJson<{ map: JourneyMap }>(`/api/w/${slug}/journeys/${map.id}`).catch(() => null);
    if (!answer || store.getState().editing) return;
    const pending = queue.pending.map(({ operation }) => operation);
    if (!behind && (pending.length > 0 || answer.map.revision <= revision)) return;
    behind = false;
    revision = answer.map.revision;
    store.replace(replay(answer.map, pending));
  }

  if (left.length > 0) {
    // What an earlier page did not get saved belongs before what was done on this one.
    store.replace(replay(map, [...left.map(({ operation }) => operation), ...store.unsaved]));
  }
  store.connect(
    (operations) => {
      moved ||= operations.some((operation) => moving.has(operation.kind));
      queue.add(...operations);
    },
    (operation, key) => reports.onRefused([{ operation, key }]),
  );

  const seen = () => document.visibilityState === 'visible';
  const warn = (event: BeforeUnloadEvent) => {
    if (queue.pending.length > 0) event.preventDefault();
  };
  const back = () => {
    if (!seen()) return;
    queue.hurry();
    void refresh();
  };
  const timer = setInterval(() => seen() && void refresh(), lookMs);
  window.addEventListener('online', back);
  window.addEventListener('focus', back);
  window.addEventListener('beforeunload', warn);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', back);
    window.removeEventListener('focus', back);
    window.removeEventListener('beforeunload', warn);
  };
}
