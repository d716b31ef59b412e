import { expect, test } from 'vitest';
import { SCALES } from '@/lib/insights/statistics/histogram';
import { templates } from '@/lib/journeys/templates/catalog';
import { answers } from './answers';
import { IMPROVED, SPAN } from './moments';
import { type Plan, plans } from './plans';
import { questions } from './questions';

const now = new Date('2026-11-22T15:30:00Z');
const DAY = 86_400_000;
const made = plans.map((plan, index) => ({ plan, given: answers(plan, now, index) }));
const of = (touchpoint: Plan['touchpoint']) => made.find(({ plan }) => plan.touchpoint === touchpoint)?.given ?? [];
const scores = (given: ReturnType<typeof answers>) => given.flatMap(({ score }) => (score === null ? [] : [score]));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const nps = (values: readonly number[]) =>
  (values.filter((value) => value >= 9).length - values.filter((value) => value <= 6).length) / values.length;
const sides = (touchpoint: Plan['touchpoint']) => {
  const split = now.getTime() - IMPROVED * DAY;
  const given = of(touchpoint);
  return {
    before: scores(given.filter(({ createdAt }) => createdAt.getTime() < split)),
    after: scores(given.filter(({ createdAt }) => createdAt.getTime() >= split)),
  };
};

test('a day has the same answers every time', () => {
  expect(plans.map((plan, index) => answers(plan, now, index))).toEqual(made.map(({ given }) => given));
});

test('about five thousand, each at a moment of the last half year, no two the same submission', () => {
  const all = made.flatMap(({ given }) => given);
  expect(all.length).toBeGreaterThan(4800);
  expect(all.length).toBeLessThan(5400);
  for (const { createdAt } of all) {
    expect(createdAt.getTime()).toBeLessThan(now.getTime());
    expect(createdAt.getTime()).toBeGreaterThan(now.getTime() - (SPAN + 2) * DAY);
  }
  expect(new Set(all.map(({ submissionId }) => submissionId)).size).toBe(all.length);
});

test('every score is on its scale', () => {
  for (const { plan, given } of made) {
    const { min, max } = SCALES[plan.metric];
    for (const score of scores(given)) expect(Number.isInteger(score) && score >= min && score <= max).toBe(true);
  }
});

test('each touchpoint that a customer meets is asked about once', () => {
  const shop = templates.find(({ id }) => id === 'shoe-shop');
  const met = Object.keys(shop?.touchpoints ?? {}).filter((key) => key !== 'orderServiceProvider');
  expect(plans.map(({ touchpoint }) => touchpoint).sort()).toEqual(met.sort());
  expect(Object.keys(questions).sort()).toEqual(met.sort());
});

test('returning hurts, and hurts less since it is explained on one page', () => {
  for (const touchpoint of ['returnsPage', 'faqs'] as const) {
    const { before, after } = sides(touchpoint);
    expect(Math.min(before.length, after.length)).toBeGreaterThan(30);
    expect(mean(before)).toBeLessThan(3);
    expect(mean(after)).toBeGreaterThan(mean(before) + 0.8);
  }
  const label = sides('returnLabel');
  expect(nps(label.before)).toBeLessThan(-0.6);
  expect(nps(label.after)).toBeGreaterThan(nps(label.before) + 0.3);
});

test('the rest stays as it was, but for chance', () => {
  for (const touchpoint of ['paymentProvider', 'packaging'] as const) {
    const { before, after } = sides(touchpoint);
    expect(Math.abs(mean(before) - mean(after))).toBeLessThan(0.6);
  }
});

test('every way of saying too little is there', () => {
  const counts = made.map(({ given }) => scores(given).length);
  expect(counts.some((count) => count < 5)).toBe(true);
  expect(counts.some((count) => count >= 5 && count < 10)).toBe(true);
  expect(counts.some((count) => count >= 10 && count < 30)).toBe(true);
});

test('comments are many, in both languages, without a gap left in them; most say nothing', () => {
  const all = made.flatMap(({ given }) => given);
  const comments = all.flatMap(({ why }) => why ?? []);
  expect(comments.length / all.length).toBeGreaterThan(0.12);
  expect(comments.length / all.length).toBeLessThan(0.4);
  expect(new Set(comments).size).toBeGreaterThan(400);
  expect(comments.filter((text) => /[{}]/.test(text))).toEqual([]);
  expect(new Set(all.map(({ locale }) => locale))).toEqual(new Set(['en', 'nl']));
  expect(all.some(({ score }) => score === null)).toBe(true);
});
