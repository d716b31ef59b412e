import { describe, expect, it, vi } from 'vitest';
import type { Operation } from '@/lib/journeys/schema';
import { sampleMap } from '@/lib/journeys/testing';
import { CanvasStore } from './canvas-store';

const lost: Operation = { kind: 'edit-note', id: 'n', changes: { link: 'see the wiki' } };

describe('the map on the screen', () => {
  it('tells of a text that can not be saved also where nobody was there to tell it yet', () => {
    const store = new CanvasStore(sampleMap());
    store.refuse(lost, 'errors.link');
    expect(store.waits).toBe(true);
    const refused = vi.fn();
    store.connect(() => {}, refused);
    expect(refused.mock.calls).toEqual([[lost, 'errors.link']]);
    expect(store.waits).toBe(false);
    store.refuse(lost, 'errors.link');
    expect(refused).toHaveBeenCalledTimes(2);
  });
});
