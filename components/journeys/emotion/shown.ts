'use client';

import { useSearchParams } from 'next/navigation';
import type { EmotionState } from '@/lib/journeys/schema';

/** Which designed curves stand on the map. */
export const emotionChoices = ['as-is', 'to-be', 'both'] as const;
export type EmotionChoice = (typeof emotionChoices)[number];

const states: Readonly<Record<EmotionChoice, readonly EmotionState[]>> = {
  'as-is': ['as-is'],
  'to-be': ['to-be'],
  both: ['as-is', 'to-be'],
};

/** What an address says is shown: a map as it is, unless it says more. */
export function emotionShown(address: Pick<URLSearchParams, 'get'>): {
  choice: EmotionChoice;
  states: readonly EmotionState[];
} {
  const said = address.get('emotion');
  const choice = emotionChoices.find((it) => it === said) ?? 'as-is';
  return { choice, states: states[choice] };
}

export const useEmotionShown = () => emotionShown(useSearchParams());
