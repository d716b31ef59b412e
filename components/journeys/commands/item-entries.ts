import type { GlyphName } from '@/components/ui/glyph';
import type { JourneyMap } from '@/lib/journeys/schema';
import { editingOf } from '../editing/editing';
import { laneActionsOf } from '../editing/lane-actions';
import { presentParts } from '../editing/spreadsheet-parts';
import type { Canvas } from '../state/canvas-context';
import { stopInstead } from '../state/focus';
import { navOf, noteAt, touchpointAt } from '../state/items';
import { type Direction, type Item, moveOf, widest } from '../state/moves';
import { partEntries } from './part-entries';

export type Entry = { key: string; label: string; glyph: GlyphName; run(): void };
type Entries = (Entry | false | null | undefined)[];

const instead = (item: Item) => {
  const stop = document.querySelector<HTMLElement>(`[data-nav="${navOf(item)}"]`);
  return stop ? stopInstead(stop) : undefined;
};

/** Opens the menu of what can stand below a lane. */
const insertBelow = (lane: Item) =>
  document
    .querySelector(`[data-nav="${navOf(lane)}"]`)
    ?.closest('.map-label')
    ?.querySelector<HTMLElement>('.map-insert')
    ?.click();

function ofTouchpoint(canvas: Canvas, map: JourneyMap, item: Item): Entries {
  const { t, openTouchpoint } = canvas;
  const touchpoint = touchpointAt(map, item.id);
  if (!touchpoint) return [];
  return [
    { key: 'open', label: t('menu.openPanel'), glyph: 'facts', run: () => openTouchpoint(touchpoint.id) },
    {
      key: 'star',
      label: t(touchpoint.momentOfTruth ? 'menu.unstar' : 'menu.star'),
      glyph: 'star',
      run: () => editingOf(canvas).toggleStar(item.id),
    },
  ];
}

function ofCard(canvas: Canvas, map: JourneyMap, { id }: Item): Entries {
  const { t, openCard, slug } = canvas;
  const card = map.cards.find((it) => it.id === id);
  const note = noteAt(map, id);
  if (!card || !note) return [];
  const { link, linkedJourneyId } = note;
  const go = (address: string) => window.open(address, '_blank', 'noopener,noreferrer');
  const most = widest(map, card);
  const span = Math.min(card.span, most);
  const stretch = (by: -1 | 1) => () => editingOf(canvas).stretch(id, by);
  return [
    { key: 'open', label: t('menu.openPanel'), glyph: 'facts', run: () => openCard(id) },
    link !== null && { key: 'link', label: t('menu.openLink'), glyph: 'outward', run: () => go(link) },
    linkedJourneyId !== null && {
      key: 'journey',
      label: t('menu.openJourney'),
      glyph: 'journey',
      run: () => window.location.assign(`/w/${slug}/journeys/${linkedJourneyId}`),
    },
    span < most && { key: 'wider', label: t('menu.wider'), glyph: 'wider', run: stretch(1) },
    span > 1 && { key: 'narrower', label: t('menu.narrower'), glyph: 'narrower', run: stretch(-1) },
  ];
}

function ofLane(canvas: Canvas, map: JourneyMap, item: Item): Entries {
  const { t } = canvas;
  const lane = map.lanes.find((it) => it.id === item.id);
  const { foldLane, unfoldLane, hideLane } = laneActionsOf(canvas);
  return [
    lane?.collapsed
      ? { key: 'unfold', label: t('menu.unfold'), glyph: 'unfold', run: () => unfoldLane(item.id) }
      : { key: 'fold', label: t('menu.fold'), glyph: 'fold', run: () => foldLane(item.id) },
    { key: 'hide', label: t('menu.hide'), glyph: 'hide', run: () => hideLane(item.id, instead(item)) },
    { key: 'add-lane', label: t('menu.addLane'), glyph: 'plus', run: () => insertBelow(item) },
  ];
}

function ofStep(canvas: Canvas, map: JourneyMap, { id }: Item): Entries {
  const { t, slug, linkStep } = canvas;
  const linked = map.steps.find((it) => it.id === id)?.linkedJourneyId ?? null;
  return [
    { key: 'add-step', label: t('menu.addStep'), glyph: 'plus', run: () => editingOf(canvas).addStepAfter(id) },
    linked !== null && {
      key: 'journey',
      label: t('menu.openJourney'),
      glyph: 'journey',
      run: () => window.location.assign(`/w/${slug}/journeys/${linked}`),
    },
    {
      key: 'link',
      label: t(linked ? 'menu.changeJourney' : 'menu.linkJourney'),
      glyph: 'link',
      run: () => linkStep(id),
    },
  ];
}

function ofPhase(canvas: Canvas, { id }: Item): Entries {
  const { t } = canvas;
  const { addPhase, addStep } = editingOf(canvas);
  return [
    { key: 'add-phase', label: t('menu.addPhase'), glyph: 'plus', run: () => addPhase(id) },
    { key: 'add-first-step', label: t('menu.addFirstStep'), glyph: 'plus', run: () => addStep(id, null) },
  ];
}

function own(canvas: Canvas, map: JourneyMap, item: Item): Entries {
  switch (item.kind) {
    case 'phase':
      return ofPhase(canvas, item);
    case 'step':
      return ofStep(canvas, map, item);
    case 'lane':
      return ofLane(canvas, map, item);
    case 'placement':
      return ofTouchpoint(canvas, map, item);
    case 'card':
      return ofCard(canvas, map, item);
  }
}

/** All that can be done to an item; what the map has no room for is left out. */
export function entriesOf(canvas: Canvas, item: Item): Entry[] {
  const { t, store } = canvas;
  const { map } = store.getState();
  const editing = editingOf(canvas);
  const hand = presentParts()?.hand;
  const entries: Entries = [
    {
      key: 'rename',
      label: t(item.kind === 'card' ? 'menu.editText' : 'menu.rename'),
      glyph: 'edit',
      run: () => store.edit(navOf(item)),
    },
    ...own(canvas, map, item),
    ...(['left', 'right', 'up', 'down'] satisfies Direction[]).map(
      (direction): Entry | null =>
        moveOf(map, item, direction) && {
          key: direction,
          label: t(`menu.${direction}`),
          glyph: direction,
          run: () => editing.move(item, direction),
        },
    ),
    hand &&
      !hand.isPicking && { key: 'pick', label: t('menu.pick'), glyph: 'parts', run: () => hand.pick(navOf(item)) },
    ...partEntries(canvas, item),
    {
      key: 'remove',
      label: t(item.kind === 'placement' ? 'menu.removeFromStep' : 'menu.remove'),
      glyph: 'remove',
      run: () => editing.remove(item, instead(item)),
    },
  ];
  return entries.filter((entry): entry is Entry => Boolean(entry));
}
