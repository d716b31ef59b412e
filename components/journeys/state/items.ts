import type { JourneyMap, Lane } from '@/lib/journeys/schema';
import type { CanvasCore } from './canvas-core';
import type { Item, ItemKind } from './moves';

const kinds: readonly ItemKind[] = ['phase', 'step', 'lane', 'placement', 'card'];

/** The name that an item's element bears, by which the keyboard finds it again after it moved. */
export const navOf = ({ kind, id }: Item) => `${kind} ${id}`;

export function itemOf(nav: string | undefined): Item | null {
  const [word, id] = nav?.split(' ') ?? [];
  const kind = kinds.find((one) => one === word);
  return kind && id ? { kind, id } : null;
}

/** What a head tells the pointer: a name that may be too long for it; shorter ones are read in full. */
export const titleOf = (name: string) => (name.length > 48 ? name : undefined);

/** The touchpoint that stands on a place. */
export function touchpointAt(map: JourneyMap, placementId: string) {
  const placement = map.placements.find((it) => it.id === placementId);
  return map.touchpoints.find((it) => it.id === placement?.touchpointId) ?? null;
}

/** What a card says. */
export function noteAt(map: JourneyMap, cardId: string) {
  const card = map.cards.find((it) => it.id === cardId);
  return map.notes.find((it) => it.id === card?.noteId) ?? null;
}

/** A lane's own name, else the standard one of its kind. */
export const laneName = ({ t }: Pick<CanvasCore, 't'>, lane: Lane) => lane.name ?? t(`lane.${lane.kind}`);

/** What an item is called; empty where it is gone. */
export function nameOf(core: Pick<CanvasCore, 't'>, map: JourneyMap, { kind, id }: Item): string {
  switch (kind) {
    case 'phase':
      return map.phases.find((it) => it.id === id)?.name ?? '';
    case 'step':
      return map.steps.find((it) => it.id === id)?.name ?? '';
    case 'lane': {
      const lane = map.lanes.find((it) => it.id === id);
      return lane ? laneName(core, lane) : '';
    }
    case 'placement':
      return touchpointAt(map, id)?.name ?? '';
    case 'card':
      return noteAt(map, id)?.text ?? '';
  }
}
