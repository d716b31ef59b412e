import { dayText, numberText } from '@/lib/format';
import { emotionLevels } from '@/lib/insights/emotion-axis';
import type { MeasuredMap } from '@/lib/insights/schema';
import type { EmotionState, MapPersona } from '@/lib/journeys/schema';
import type { Canvas } from './canvas-context';
import type { CanvasCore } from './canvas-core';
import { type EmotionLevel, emotionLevel, partsFrom, signed } from './emotion-scale';
import type { Column } from './view';

export type MeasuredStep = MeasuredMap['steps'][number];
export type EmotionWords = Readonly<Record<EmotionLevel, string>>;

/** The word for each level: the team's own, else the product's. */
export function emotionWordsOf(t: CanvasCore['t'], own: readonly string[]): EmotionWords {
  const words = emotionLevels.map((level, index) => [level, own[index] || t(`emotion.${level}`)]);
  return Object.fromEntries(words) as EmotionWords;
}

/** "+1.25, pleased" */
export const emotionText = (
  { t, locale, emotionWords }: Pick<Canvas, 't' | 'locale' | 'emotionWords'>,
  value: number,
) => t('emotion.value', { value: signed(locale, value), word: emotionWords[emotionLevel(value)] });

type EmotionFlag = 'lower' | 'higher' | 'mixed';

function flagOf(lower: boolean, higher: boolean): EmotionFlag | null {
  if (lower && higher) return 'mixed';
  return lower ? 'lower' : higher ? 'higher' : null;
}

/** Measured is what is: only the design of that says whether it differs. */
function partings(
  canvas: Canvas,
  personas: readonly MapPersona[],
  asIs: Column['emotions']['as-is'],
  it: MeasuredStep,
) {
  const side = (which: 'lower' | 'higher') =>
    personas.filter((_, index) => partsFrom(asIs[index]?.value ?? null, it.emotion ?? null) === which);
  const names = (list: readonly MapPersona[]) => canvas.format.list(list.map((persona) => persona.name));
  const [lower, higher] = [side('lower'), side('higher')];
  const lines = [
    ...(lower.length > 0 ? [canvas.t('emotion.lowerFor', { personas: names(lower) })] : []),
    ...(higher.length > 0 ? [canvas.t('emotion.higherFor', { personas: names(higher) })] : []),
  ];
  return { lines, flag: flagOf(lower.length > 0, higher.length > 0) };
}

function measuredLines(canvas: Canvas, step: MeasuredStep | undefined): string[] {
  const { t, locale } = canvas;
  const since = step?.newSeries
    ? [t('newSeries', { ...step.newSeries, since: dayText(locale, step.newSeries.since) })]
    : [];
  if (!step?.emotion) return [step?.n ? t('emotion.tooFew', { n: step.n }) : t('emotion.notMeasured'), ...since];
  const { mean, low, high } = step.emotion;
  const measured = t('emotion.measuredIs', {
    value: emotionText(canvas, mean),
    low: signed(locale, low),
    high: signed(locale, high),
    n: numberText(locale, step.n ?? 0),
  });
  return [measured, ...(step.disclosure === 'indicative' ? [t('indicative')] : []), ...since];
}

/** All that the picture of a step's emotion says, in words: line by line. */
export function wordsOf(
  canvas: Canvas,
  personas: readonly MapPersona[],
  emotions: Column['emotions'],
  states: readonly EmotionState[],
  step?: MeasuredStep,
): { lines: string[]; measured: string[]; compared: string[]; flag: EmotionFlag | null } {
  const { t } = canvas;
  const designed = personas.flatMap((persona, index) =>
    states.map((state) => {
      const point = emotions[state][index];
      const value = point ? emotionText(canvas, point.value) : t('emotion.gap');
      const said = t(`emotion.designedBy.${state}`, { persona: persona.name, value });
      return point?.comment ? t('emotion.commented', { said, comment: point.comment }) : said;
    }),
  );
  const compared = step && states.includes('as-is') ? partings(canvas, personas, emotions['as-is'], step) : null;
  const measured = measuredLines(canvas, step);
  return {
    lines: [...designed, ...measured, ...(compared?.lines ?? [])],
    measured,
    compared: compared?.lines ?? [],
    flag: compared?.flag ?? null,
  };
}
