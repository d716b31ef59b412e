import type { Hand } from '../editing/hand';
import { laneActionsOf } from '../editing/lane-actions';
import { showEmotion } from '../emotion/address';
import { emotionChoices } from '../emotion/shown';
import { printNow } from '../print/now';
import type { Canvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { laneName, nameOf, navOf } from '../state/items';
import { canBeAdded, laneGlyph, laneGroupNames, laneGroups } from '../state/lane-kinds';
import { step } from '../state/use-page-keys';
import { settingsIn, showView } from '../views/address';
import { showWay } from '../views/way-address';
import { zoomToFit, zoomToPhase, zoomToWidth } from '../views/zoom';
import { type Entry, entriesOf } from './item-entries';
import { manyEntries } from './many-entries';

/** A command, and in small what it belongs to. */
export type Command = Entry & { about?: string; keys?: string };

function onChosen(canvas: Canvas, hand: Hand): Command[] {
  const { t, store, editable } = canvas;
  const { items } = hand;
  const [item] = items;
  if (!item || !editable) return [];
  const { map } = store.getState();
  if (items.length === 1) {
    const about = nameOf(canvas, map, item);
    return entriesOf(canvas, item).map((entry) => ({ ...entry, key: `item ${entry.key}`, about }));
  }
  const about = t('selection.items', { count: items.length });
  return manyEntries(canvas, hand, item).map((entry) => ({ ...entry, about }));
}

/** Other sizes, other curves and other ways to see the same map. */
function looks({ t }: Canvas): Command[] {
  const settings = settingsIn(window.location.search);
  const { onlyPain, ...rest } = settings;
  return [
    { key: 'present', label: t('view.present'), glyph: 'image', run: () => showWay('presentation') },
    { key: 'table', label: t('view.table'), glyph: 'fold', run: () => showWay('table') },
    { key: 'fit', label: t('view.fit'), glyph: 'wider', keys: 'Alt+0', run: zoomToFit },
    { key: 'width', label: t('view.width'), glyph: 'wider', run: zoomToWidth },
    { key: 'phase', label: t('view.phase'), glyph: 'wider', keys: 'Alt+Shift+0', run: zoomToPhase },
    {
      key: 'pain',
      label: t('view.onlyPain'),
      glyph: 'eye',
      run: () => showView(onlyPain ? rest : { ...rest, onlyPain: true }),
    },
    ...(Object.keys(settings).length > 0
      ? [{ key: 'all', label: t('view.all'), glyph: 'eye' as const, run: () => showView({}) }]
      : []),
    ...emotionChoices.map(
      (choice): Command => ({
        key: `emotion ${choice}`,
        label: t(`emotion.${choice}`),
        about: t('emotion.choice'),
        glyph: 'chart',
        run: () => showEmotion(choice),
      }),
    ),
  ];
}

function onMap(canvas: Canvas): Command[] {
  const { t, store, editable } = canvas;
  const { map, history } = store.getState();
  const { addLane, showLane } = laneActionsOf(canvas);
  const printing: Command = { key: 'print', label: t('print'), glyph: 'print', run: () => void printNow() };
  if (!editable) return [...looks(canvas), printing];
  const lanes = laneGroupNames.flatMap((name) => [...laneGroups[name]]).filter((kind) => canBeAdded(map, kind));
  return [
    ...(history.done.length > 0
      ? [{ key: 'undo', label: t('undo'), glyph: 'undo' as const, run: () => step(canvas, 'undo') }]
      : []),
    ...(history.undone.length > 0
      ? [{ key: 'redo', label: t('redo'), glyph: 'redo' as const, run: () => step(canvas, 'redo') }]
      : []),
    {
      key: 'add-phase',
      label: t('addPhase'),
      glyph: 'plus',
      run: () => canvas.act(({ addPhase }) => addPhase(null)),
    },
    ...lanes.map(
      (kind): Command => ({
        key: `lane ${kind}`,
        label: t('palette.addLane', { lane: t(`lane.${kind}`) }),
        glyph: laneGlyph(kind),
        run: () => addLane(kind),
      }),
    ),
    ...map.lanes
      .filter((lane) => lane.hidden)
      .map(
        (lane): Command => ({
          key: `show ${lane.id}`,
          label: t('lanes.showAgain', { name: laneName(canvas, lane) }),
          glyph: 'eye',
          run: () => showLane(lane.id),
        }),
      ),
    ...looks(canvas),
    printing,
  ];
}

function places(canvas: Canvas): Command[] {
  const { t, store } = canvas;
  const { map } = store.getState();
  const goTo = (kind: 'phase' | 'step', id: string, name: string, about?: string): Command => ({
    key: `go ${id}`,
    label: t('palette.goTo', { name }),
    glyph: 'right',
    about,
    run: () => focusStop(navOf({ kind, id })),
  });
  return map.phases.flatMap((phase) => [
    goTo('phase', phase.id, phase.name, t('phases')),
    ...map.steps.filter((it) => it.phaseId === phase.id).map((it) => goTo('step', it.id, it.name, phase.name)),
  ]);
}

/** Everything that can be done on the map by name: with what is chosen, with the map, and where to go. */
export const commandsOf = (canvas: Canvas, hand: Hand): Command[] => [
  ...onChosen(canvas, hand),
  ...onMap(canvas),
  ...places(canvas),
];

/** Those that hold every word that was typed, the earlier in the list the sooner; those that begin with it first. */
export function matching<C extends { label: string; about?: string }>(commands: readonly C[], typed: string): C[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const text = ({ label, about = '' }: C) => `${label} ${about}`.toLocaleLowerCase();
  const found = commands.filter((command) => words.every((word) => text(command).includes(word)));
  const begins = (command: C) =>
    command.label
      .toLocaleLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(first));
  return [...found.filter(begins), ...found.filter((command) => !begins(command))];
}
