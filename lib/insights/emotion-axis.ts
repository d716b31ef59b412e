import { emotionAxis } from '@/db/schema/values';

export { emotionLevels } from '@/db/schema/values';

export const EMOTION = emotionAxis;

/** The nearest emotion on the axis. */
export const onAxis = (emotion: number): number => Math.min(EMOTION.max, Math.max(EMOTION.min, emotion));

/** Where an emotion stands on a drawing, from 0 at the low end of the axis to 1 at the high one. */
export const shareOf = (emotion: number): number => (onAxis(emotion) - EMOTION.min) / (EMOTION.max - EMOTION.min);
