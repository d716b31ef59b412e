import { numberText } from '@/lib/format';
import { EMOTION, emotionLevels, onAxis, shareOf } from '@/lib/insights/emotion-axis';
import type { MeasuredEmotion } from '@/lib/insights/schema';

export type EmotionLevel = (typeof emotionLevels)[number];

/** The nearest whole point of the axis. */
export function emotionLevel(value: number): EmotionLevel {
  return emotionLevels[Math.round(onAxis(value)) - EMOTION.min] ?? 'neutral';
}

/** How far down the axis a value stands: 0 at +2, 1 at −2. */
export const depthOf = (value: number) => 1 - shareOf(value);

/** The value at a height within the axis, to a twentieth of a point: finer than a hand can mean. */
export const valueAt = (depth: number) =>
  onAxis(Math.round((EMOTION.max - depth * (EMOTION.max - EMOTION.min)) * 20) / 20);

/** What a key does to a point: the new value, null for a gap, undefined where the key is not the slider's. */
export function valueByKey(key: string, value: number | null): number | null | undefined {
  const from = value ?? 0;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return onAxis(value === null ? 0 : from + 0.25);
    case 'ArrowDown':
    case 'ArrowLeft':
      return onAxis(value === null ? 0 : from - 0.25);
    case 'PageUp':
      return onAxis(from + 1);
    case 'PageDown':
      return onAxis(from - 1);
    case 'Home':
      return EMOTION.min;
    case 'End':
      return EMOTION.max;
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
}

/** On which side of the design the experience is: told only where the measured interval leaves the designed value out. */
export function partsFrom(designed: number | null, measured: MeasuredEmotion | null): 'lower' | 'higher' | null {
  if (designed === null || !measured) return null;
  if (measured.high < designed) return 'lower';
  return measured.low > designed ? 'higher' : null;
}

/** "+1.25", "−2": the sign is always said, because the axis has two sides; a hyphen would not be read aloud. */
export const signed = (locale: string, value: number) =>
  numberText(locale, value, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }).replace('-', '\u2212');
