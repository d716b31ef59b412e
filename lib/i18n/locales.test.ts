import { expect, it } from 'vitest';
import { firstLocale, preferred, preferredLocale } from './locales';

it('takes the first language that is ours, whatever its region', () => {
  expect(firstLocale(['fr-FR', 'NL-be', 'en'])).toBe('nl');
  expect(firstLocale(['en-GB', 'nl'])).toBe('en');
  expect(firstLocale(['nds', 'fy-NL'])).toBeNull();
  expect(firstLocale([])).toBeNull();
});

it('reads a header by its weights, and falls back to what is offered first', () => {
  expect(preferredLocale('en;q=0.4, nl-NL;q=0.9, fr')).toBe('nl');
  expect(preferredLocale('nl;q=0, de')).toBe('en');
  expect(preferredLocale(null)).toBe('en');
});

it('takes the best of any languages, by the region where one is offered', () => {
  expect(preferred('pt-BR, pt;q=0.5', ['en', 'pt', 'pt-BR'])).toBe('pt-BR');
  expect(preferred('pt-PT, en;q=0.5', ['en', 'pt-BR'])).toBe('pt-BR');
  expect(preferred('de', ['nl'])).toBeNull();
});
