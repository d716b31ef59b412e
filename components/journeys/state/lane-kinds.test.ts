import { describe, expect, it } from 'vitest';
import { laneKinds } from '@/db/schema/values';
import { apply } from '@/lib/journeys/operations';
import { newLane, sampleMap } from '@/lib/journeys/testing';
import { canBeAdded, laneGroupNames, laneGroups } from './lane-kinds';

describe('kinds of lanes', () => {
  it('are all offered, each once', () => {
    const offered = laneGroupNames.flatMap((name) => [...laneGroups[name]]);
    expect([...offered].sort()).toEqual([...laneKinds].sort());
  });

  it('are offered again where another lane shows something else', () => {
    const map = sampleMap();
    expect(canBeAdded(map, 'touchpoints')).toBe(false);
    expect(canBeAdded(map, 'channels')).toBe(true);
    expect(canBeAdded(map, 'pain-points')).toBe(true);
    const channels = newLane('channels');
    const added = apply(map, { kind: 'add-lane', lane: channels, before: null });
    expect(canBeAdded(added, 'channels')).toBe(false);
    expect(canBeAdded(apply(added, { kind: 'show-lane', id: channels.id, hidden: true }), 'channels')).toBe(false);
  });
});
