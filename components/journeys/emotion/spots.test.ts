import { describe, expect, it } from 'vitest';
import type { DesignedEmotion, EmotionState, MapPersona } from '@/lib/journeys/schema';
import { spotsOf } from './spots';

const persona = (id: string): MapPersona => ({ id, name: id, colour: 1, portraitSeed: id, portraitFileId: null });
const point = (personaId: string, state: EmotionState, value: number): DesignedEmotion => ({
  stepId: 'step',
  personaId,
  state,
  value,
  comment: '',
});
const personas = [persona('Lisa'), persona('Tom')];

describe('the points of a step', () => {
  it('stand in the middle of their column, by persona and then by state', () => {
    const emotions = { 'as-is': [point('Lisa', 'as-is', 1), point('Tom', 'as-is', -1)], 'to-be': [null, null] };
    expect(spotsOf(personas, ['as-is'], emotions)).toEqual([
      { persona: personas[0], state: 'as-is', point: emotions['as-is'][0], offset: 0 },
      { persona: personas[1], state: 'as-is', point: emotions['as-is'][1], offset: 0 },
    ]);
  });

  it('stand beside each other where they would cover each other', () => {
    const emotions = {
      'as-is': [point('Lisa', 'as-is', 1), point('Tom', 'as-is', 1.1)],
      'to-be': [point('Lisa', 'to-be', 1.05), point('Tom', 'to-be', 2)],
    };
    const offsets = spotsOf(personas, ['as-is', 'to-be'], emotions).map(({ offset }) => offset);
    expect(offsets).toEqual([-0.085, 0, 0.085, 0]);
  });
});
