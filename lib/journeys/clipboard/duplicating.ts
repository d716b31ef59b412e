import { holdsNotes } from '../notes';
import { following } from '../operations/order';
import type { JourneyMap, Operation } from '../schema';
import { Adding, type Making } from './adding';
import type { MapItem } from './block';
import { copiedLane, copiedStep, copiedSteps } from './copying';

const any = () => true;

function duplicate(map: JourneyMap, adding: Adding, { kind, id }: MapItem): MapItem | null {
  switch (kind) {
    case 'phase': {
      const phase = map.phases.find((it) => it.id === id);
      const steps = phase ? copiedSteps(map, id) : [];
      return phase ? adding.phase({ name: phase.name, steps }, following(map.phases, id, any)) : null;
    }
    case 'step': {
      const step = map.steps.find((it) => it.id === id);
      if (!step) return null;
      const { phaseId } = step;
      return adding.step(
        phaseId,
        copiedStep(map, step),
        following(map.steps, id, (it) => it.phaseId === phaseId),
      );
    }
    case 'lane': {
      const lane = map.lanes.find((it) => it.id === id);
      return lane && holdsNotes(lane) ? adding.lane(copiedLane(map, lane), following(map.lanes, id, any)) : null;
    }
    case 'card': {
      const card = map.cards.find((it) => it.id === id);
      const note = map.notes.find((it) => it.id === card?.noteId);
      const lane = map.lanes.find((it) => it.id === card?.laneId);
      if (!card || !note || !lane) return null;
      const before = following(map.cards, id, (it) => it.laneId === card.laneId && it.stepId === card.stepId);
      return adding.entry(lane, card.stepId, { note, span: card.span }, before);
    }
    case 'placement':
      return null;
  }
}

/**
 * Puts a second one after each of these: a card, a step with all that stands on it, a phase with its steps, a lane with
 * its cards. The second says the same and is a thing of its own, but for touchpoints: those are placed once more. Lanes
 * that show what stands elsewhere, and touchpoints by themselves, have no second.
 */
export function planDuplicate(
  map: JourneyMap,
  items: readonly MapItem[],
  making: Making,
): { operations: Operation[]; added: MapItem[] } {
  const adding = new Adding(map, making, { sameWorkspace: true, sameMap: true, keepNotes: false });
  const added = items.map((item) => duplicate(map, adding, item)).filter((item) => item !== null);
  return { operations: adding.operations, added };
}
