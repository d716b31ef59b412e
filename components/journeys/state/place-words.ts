import type { JourneyMap } from '@/lib/journeys/schema';
import type { CanvasCore } from './canvas-core';
import { nameOf } from './items';
import type { Item } from './moves';

/** What items are called: one by its name, several by their number. */
export function namesOf(core: Pick<CanvasCore, 't'>, map: JourneyMap, items: readonly Item[]): string {
  const [first] = items;
  return items.length === 1 && first ? nameOf(core, map, first) : core.t('selection.items', { count: items.length });
}

/** Where an item stands now, for whoever cannot see it move. */
export function placeWords(core: Pick<CanvasCore, 't'>, map: JourneyMap, item: Item): string {
  const { t } = core;
  const name = nameOf(core, map, item);
  if (item.kind === 'phase') {
    const place = map.phases.findIndex((it) => it.id === item.id) + 1;
    return t('announce.phaseMoved', { name, place, count: map.phases.length });
  }
  if (item.kind === 'lane') {
    const shown = map.lanes.filter((it) => !it.hidden);
    return t('announce.laneMoved', {
      name,
      place: shown.findIndex((it) => it.id === item.id) + 1,
      count: shown.length,
    });
  }
  if (item.kind === 'step') {
    const step = map.steps.find((it) => it.id === item.id);
    const siblings = map.steps.filter((it) => it.phaseId === step?.phaseId);
    const phase = map.phases.find((it) => it.id === step?.phaseId)?.name ?? '';
    return t('announce.stepMoved', {
      name,
      phase,
      place: siblings.findIndex((it) => it.id === item.id) + 1,
      count: siblings.length,
    });
  }
  const all = item.kind === 'placement' ? map.placements : map.cards;
  const placed = all.find((it) => it.id === item.id);
  const laneOf = (it: object) => ('laneId' in it ? it.laneId : null);
  const cell = all.filter((it) => it.stepId === placed?.stepId && placed && laneOf(it) === laneOf(placed));
  const step = map.steps.find((it) => it.id === placed?.stepId)?.name ?? '';
  return t('announce.itemMoved', {
    name,
    step,
    place: cell.findIndex((it) => it.id === item.id) + 1,
    count: cell.length,
  });
}
