import { v7 as uuidv7 } from 'uuid';
import type { JourneyMap, Operation } from '@/lib/journeys/schema';
import type { CanvasStore } from '../state/canvas-store';
import { replay } from '../state/taking';
import { Kept } from './kept';
import { typesInGrid } from './leaving';
import { lookAt } from './look-at';
import { OwnTexts, type Replaced } from './own-texts';
import { type Pending, type RefusedOperation, SaveQueue, type SaveState } from './save-queue';
import { fitsParting, sendOperations, sendParting } from './send-operations';
import { watchPage } from './watch-page';

export type SavingPlace = { slug: string; userId: string; map: JourneyMap; editable: boolean };
/** What its author has to be told. */
export type Told = { refused: readonly RefusedOperation[]; replaced: readonly Replaced[] };

type Reports = {
  onState(state: SaveState): void;
  onTold(told: Told): void;
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

/**
 * Keeps the map on the screen and the one on the server together.
 * @returns `stop` ends the watching, and what is not saved yet goes on being saved; `dismiss` forgets what was told, or one
 * thing of it; `leaving` is for when the page goes
 */
export function startSaving({ slug, userId, map, editable }: SavingPlace, store: CanvasStore, reports: Reports) {
  const place = { slug, journeyId: map.id };
  const kept = <T extends { id: string }>(what: string) =>
    new Kept<T>(() => window.localStorage, `${what}.${userId}.${map.id}`, uuidv7());
  const unsaved = kept<Pending>('unsaved');
  const shelves = { refused: kept<RefusedOperation>('refused'), replaced: kept<Replaced>('replaced') };
  let told: Told = { refused: shelves.refused.takeOver(), replaced: shelves.replaced.takeOver() };
  let left = unsaved.takeOver();

  const tell = (more: Partial<Told>) => {
    told = {
      refused: [...told.refused, ...(more.refused ?? [])],
      replaced: [
        ...told.replaced.filter(({ field }) => !more.replaced?.some((one) => one.field === field)),
        ...(more.replaced ?? []),
      ],
    };
    // Until they are dismissed, over every reload: it may be the only place where a text still stands.
    shelves.refused.keep(told.refused);
    shelves.replaced.keep(told.replaced);
    reports.onTold(told);
  };
  if (!editable && left.length > 0) {
    // Typed while one still might.
    tell({ refused: left.map((one) => ({ ...one, key: 'errors.forbidden' })) });
    unsaved.keep([]);
    left = [];
  } else if (told.refused.length + told.replaced.length > 0) reports.onTold(told);

  /** Up to here the map on the screen has all that was done. */
  let known = map.revision;
  // Someone else's operations stand between ours: the map on the screen lacks them.
  let behind = false;
  // The screen shows what the server refused.
  let wrong = false;
  let answers = 0;
  let moved = false;
  let state: SaveState = 'saved';
  const texts = new OwnTexts(userId);

  const queue = new SaveQueue(
    {
      send: (batch) =>
        sendOperations(place, batch, ({ revision, applied }) => {
          answers += 1;
          const inOrder = !behind && revision === known + applied.length;
          if (inOrder) known = revision;
          else behind = true;
          texts.saved(
            batch.filter(({ id }) => applied.includes(id)),
            inOrder,
          );
          if (behind && queue.pending.length <= batch.length) void refresh();
        }),
      keep: (pending) => unsaved.keep(pending),
      newId: () => uuidv7(),
      onState: (now) => {
        state = now;
        reports.onState(now);
        if (now !== 'saved' || !moved) return;
        moved = false;
        reports.onMoved();
      },
      onRefused: (refused) => {
        tell({ refused });
        wrong = true;
        void refresh();
      },
    },
    left,
  );

  let looking = false;
  let wanted = false;
  /** One look at a time; whoever wants one meanwhile has it after that. */
  async function refresh(): Promise<void> {
    wanted = looking;
    if (looking) return;
    looking = true;
    await look().finally(() => {
      looking = false;
    });
    if (wanted) void refresh();
  }

  /** The server's map, where it is newer than ours and we have nothing under way that it does not know. */
  async function look(): Promise<void> {
    const before = answers;
    const answer = await lookAt(place, known, wrong);
    if (!answer) return;
    if (answer === 'same') {
      behind = false;
      return;
    }
    // Read before what was saved meanwhile.
    if (before !== answers) {
      wanted = true;
      return;
    }
    if (store.getState().editing || typesInGrid()) return;
    const pending = queue.pending.map(({ operation }) => operation);
    if (!behind && !wrong && (pending.length > 0 || answer.map.revision <= known)) return;
    behind = false;
    wrong = false;
    known = answer.map.revision;
    store.replace(replay(answer.map, pending));
    const replaced = texts.read(answer.writings);
    if (replaced.length > 0) tell({ replaced });
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
    (operation, key) => tell({ refused: [{ id: uuidv7(), operation, key }] }),
  );

  // The page may be older than the map: from the browser's history, or read while the one before was still saving.
  if (left.length === 0) void refresh();
  const stop = watchPage({
    onLook: () => void refresh(),
    onBack: () => {
      queue.hurry();
      void refresh();
    },
  });
  const leaving = {
    mustWarn: () => queue.pending.length > 0 && (state !== 'saving' || !fitsParting(queue.pending)),
    onPart: () => sendParting(place, queue.pending),
  };
  const dismiss = (what: keyof Told, id?: string) => {
    told = { ...told, [what]: told[what].filter((one) => id !== undefined && one.id !== id) };
    tell({});
  };
  return { stop, dismiss, leaving };
}
