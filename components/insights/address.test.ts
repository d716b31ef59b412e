import { expect, test } from 'vitest';
import { askedMeasure, dashboardHref } from './address';

const base = '/w/shop/insights/j';
const days = { from: '2026-03-02', to: '2026-03-15' };

test('an address keeps the period and the figure', () => {
  expect(dashboardHref(base, { ...days, preset: '6m', measure: 'emotion' })).toBe(`${base}?range=6m`);
  expect(dashboardHref(base, { ...days, preset: 'custom', measure: 'nps' })).toBe(
    `${base}?from=2026-03-02&to=2026-03-15&measure=nps`,
  );
});

test('what is no figure to draw is emotion', () => {
  expect(askedMeasure('csat')).toBe('csat');
  for (const asked of [undefined, 'easy', 'toString', ['nps', 'csat']]) expect(askedMeasure(asked)).toBe('emotion');
});
