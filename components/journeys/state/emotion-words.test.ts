import { describe, expect, it } from 'vitest';
import type { DesignedEmotion, EmotionState, MapPersona } from '@/lib/journeys/schema';
import type { Canvas } from './canvas-context';
import { emotionWordsOf, type MeasuredStep, wordsOf } from './emotion-words';

/** Says a message by its key and values. */
const t = ((key: string, values: Record<string, unknown> = {}) =>
  [key, ...Object.values(values)].join(' ')) as unknown as Canvas['t'];
const canvas = {
  t,
  locale: 'en',
  emotionWords: emotionWordsOf(t, ['', 'grumpy', '', '', '']),
  format: { list: (names: string[]) => names.join('+') },
} as unknown as Canvas;

const personas: MapPersona[] = ['Lisa', 'Henk'].map((name) => ({
  id: name,
  name,
  colour: 1,
  portraitSeed: name,
  portraitFileId: null,
}));
const point = (personaId: string, state: EmotionState, value: number, comment = ''): DesignedEmotion => ({
  stepId: 's',
  personaId,
  state,
  value,
  comment,
});
const emotions = {
  'as-is': [point('Lisa', 'as-is', -1, 'Slow'), null],
  'to-be': [point('Lisa', 'to-be', 2), point('Henk', 'to-be', 2)],
};
const measured = { stepId: 's', emotion: { mean: 0, low: -0.5, high: 0.5 }, n: 40 } as MeasuredStep;

describe('the words of a step’s emotion', () => {
  it('are the team’s own, else the product’s', () => {
    expect(canvas.emotionWords).toMatchObject({ annoyed: 'grumpy', neutral: 'emotion.neutral' });
  });

  it('name each state that is shown, with its comment', () => {
    const { lines } = wordsOf(canvas, personas, emotions, ['as-is', 'to-be']);
    expect(lines).toEqual([
      'emotion.commented emotion.designedBy.as-is Lisa emotion.value −1 grumpy Slow',
      'emotion.designedBy.to-be Lisa emotion.value +2 emotion.delighted',
      'emotion.designedBy.as-is Henk emotion.gap',
      'emotion.designedBy.to-be Henk emotion.value +2 emotion.delighted',
      'emotion.notMeasured',
    ]);
  });

  it('compare what is measured with what is designed as it is, and with nothing that is only wanted', () => {
    const both = wordsOf(canvas, personas, emotions, ['as-is', 'to-be'], measured);
    expect(both.flag).toBe('higher');
    expect(both.lines.at(-1)).toBe('emotion.higherFor Lisa');
    const wanted = wordsOf(canvas, personas, emotions, ['to-be'], measured);
    expect(wanted.flag).toBeNull();
    expect(wanted.lines.at(-1)).toContain('emotion.measuredIs');
  });
});
