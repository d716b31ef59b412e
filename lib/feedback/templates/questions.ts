import { v7 as uuidv7 } from 'uuid';
import type { Choice, ChoiceQuestion, Question, Rule, ScaleQuestion, Text } from '@/db/schema/form-content';
import { locales } from '@/lib/i18n/locales';
import type { Metric } from '@/lib/insights/statistics/histogram';
import { defaultWordings } from '../wordings';

type Words = readonly [english: string, dutch: string];

export const both = ([en, nl]: Words): Text => ({ en, nl });

const common = (title: Words) => ({ id: uuidv7(), title: both(title), help: {}, show: null, jumps: [] });

/** A question with a score; its ends are said as they usually are. */
export function scale(metric: Metric, title: Words, notApplicable = false): ScaleQuestion {
  const usual = (end: 'lowLabel' | 'highLabel'): Text =>
    Object.fromEntries(locales.map((locale) => [locale, defaultWordings[metric][locale][end]]));
  const [low, high] = [usual('lowLabel'), usual('highLabel')];
  return { ...common(title), type: metric, low, high, required: true, notApplicable, touchpointId: null, series: 0 };
}

export const choices = (labels: readonly Words[]): Choice[] =>
  labels.map((label) => ({ id: uuidv7(), label: both(label) }));

export const choice = (type: ChoiceQuestion['type'], title: Words, labels: readonly Words[]): ChoiceQuestion => ({
  ...common(title),
  type,
  choices: choices(labels),
  other: true,
  required: false,
  notApplicable: false,
});

export const open = (title: Words, show: Rule | null = null): Question => ({
  ...common(title),
  type: 'long-text',
  show,
  required: false,
  notApplicable: false,
});

/** Asks a question only of those whose score is at most this. */
export const upTo = ({ id: questionId }: Question, value: number): Rule => ({
  match: 'all',
  conditions: [{ questionId, is: 'at-most', value }],
});
