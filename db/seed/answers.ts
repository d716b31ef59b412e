import { SCALES } from '@/lib/insights/statistics/histogram';
import { comment } from './comments/grammar';
import type { Mood } from './comments/topics';
import { Dice } from './dice';
import { IMPROVED, moments } from './moments';
import type { Plan } from './plans';

type Answer = {
  submissionId: string;
  locale: 'en' | 'nl';
  /** null is "not applicable". */
  score: number | null;
  why?: string;
  createdAt: Date;
};

const DAY = 86_400_000;
/** Solestory's customers are Dutch, most of them. */
const DUTCH = 0.62;
const NOT_APPLICABLE = 0.03;
/** How likely someone is to say why: the unhappy more than the rest. */
const talkative: Record<Mood, number> = { bad: 0.34, mixed: 0.18, good: 0.16 };

/** The answers at one touchpoint before `now`; the same dice and the same day give the same answers. */
export function answers(plan: Plan, now: Date, seed: number): Answer[] {
  const dice = new Dice(seed);
  const improvedAt = now.getTime() - IMPROVED * DAY;
  return moments(dice, now, plan.count, plan.days, plan.trafficAfter).map((createdAt) => {
    const mood = createdAt.getTime() < improvedAt ? plan.mood : (plan.moodAfter ?? plan.mood);
    const felt = Math.min(1, Math.max(0, mood + (plan.spread ?? 0.25) * dice.normal()));
    const locale = dice.chance(DUTCH) ? 'nl' : 'en';
    const answer = { submissionId: dice.uuid(), locale, createdAt } as const;
    // A new form with a handful of answers would lose its point to a "not applicable".
    if (plan.count > 30 && dice.chance(NOT_APPLICABLE)) return { ...answer, score: null };
    const { min, max } = SCALES[plan.metric];
    const score = min + Math.round(felt * (max - min));
    const shown = moodOf(plan, score);
    return dice.chance(talkative[shown])
      ? { ...answer, score, why: comment(dice, plan.topic, shown, locale) }
      : { ...answer, score };
  });
}

function moodOf({ metric }: Plan, score: number): Mood {
  const { min, max } = SCALES[metric];
  if (metric === 'nps') return score <= 6 ? 'bad' : score <= 8 ? 'mixed' : 'good';
  const place = (score - min) / (max - min);
  return place < 0.4 ? 'bad' : place < 0.7 ? 'mixed' : 'good';
}
