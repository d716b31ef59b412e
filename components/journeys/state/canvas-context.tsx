'use client';

import type { useFormatter } from 'next-intl';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MeasuredMap } from '@/lib/insights/schema';
import type { ChannelKind } from '@/lib/touchpoints/schema';
import type { Editing } from '../editing/editing';
import type { CanvasCore } from './canvas-core';
import type { CanvasState, CanvasStore } from './canvas-store';
import type { EmotionWords } from './emotion-words';
import type { Item } from './moves';

/** What a workspace knows that a map shows by reference. */
export type Vocabulary = {
  channels: ReadonlyMap<string, { name: string; kind: ChannelKind }>;
  departments: ReadonlyMap<string, string>;
  /** Names by user id. */
  members: ReadonlyMap<string, string>;
  /** Titles of the workspace's maps. */
  journeys: ReadonlyMap<string, string>;
};

/** What every part of the canvas needs and what does not change while it is open. */
export type Canvas = CanvasCore & {
  slug: string;
  locale: string;
  timeZone: string;
  editable: boolean;
  vocabulary: Vocabulary;
  emotionWords: EmotionWords;
  format: ReturnType<typeof useFormatter>;
  openTouchpoint(id: string | null): void;
  openCard(id: string | null): void;
  /** Asks which journey looks at this step more closely. */
  linkStep(id: string): void;
  openMenu(item: Item, anchor: HTMLElement): void;
  /** Does something that changes the map, as soon as the part that can is there. */
  act(run: (editing: Editing) => void): void;
};

export const CanvasContext = createContext<Canvas | null>(null);

export function useCanvas(): Canvas {
  const canvas = useContext(CanvasContext);
  if (!canvas) throw new Error('Parts of the canvas stand inside it');
  return canvas;
}

/** A part of the canvas's state; `select` gives the same object as long as the part is the same. */
export function useCanvasState<T>(store: CanvasStore, select: (state: CanvasState) => T): T {
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Whether this is what is being typed in right now. */
export function useEditing(key: string): boolean {
  return useCanvasState(useCanvas().store, (state) => state.editing === key);
}

/** Whether one of these stops is among those that are acted on together. */
export function useSelected(...navs: string[]): boolean {
  return useCanvasState(
    useCanvas().store,
    ({ selected }) => selected.size > 0 && navs.some((nav) => selected.has(nav)),
  );
}

/** The touchpoint whose panel is open. */
export const OpenTouchpointContext = createContext<string | null>(null);
/** The card whose panel is open; by its own id or its note's. */
export const OpenCardContext = createContext<string | null>(null);

export type Measured = {
  /** The first and the last day of the answers, as ISO dates. */
  days: Pick<MeasuredMap, 'from' | 'to'>;
  touchpoints: ReadonlyMap<string, MeasuredMap['touchpoints'][number]>;
  steps: ReadonlyMap<string, MeasuredMap['steps'][number]>;
};

/** The same, to be looked up by what it belongs to. */
export function measuredOf(data: MeasuredMap): Measured {
  return {
    days: data,
    touchpoints: new Map(data.touchpoints.map((measure) => [measure.touchpointId, measure])),
    steps: new Map(data.steps.map((step) => [step.stepId, step])),
  };
}

export const MeasuredContext = createContext<Measured | null>(null);
export function useMeasured(): Measured {
  const measured = useContext(MeasuredContext);
  if (!measured) throw new Error('What is measured is known inside the canvas');
  return measured;
}
