import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { templates } from './catalog';
import { templateIds } from './template';
import { channelVocabulary, departmentVocabulary } from './vocabulary';

/** Every object with a key `en` or `nl` that holds texts, with its path. */
function texts(value: unknown, path = ''): { path: string; text: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText = locales.some((locale) => locale in value);
  return isText
    ? [{ path, text: value }]
    : Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test('the seven templates are all there, once', () => {
  expect(templates.map((template) => template.id)).toEqual([...templateIds]);
});

test.each(templates)('$id says everything in both languages', (template) => {
  for (const { path, text } of texts({ ...template, purpose: undefined })) {
    for (const locale of locales) {
      const found = (text as Record<string, unknown>)[locale];
      expect(found, `${path}.${locale}`).toBeTruthy();
      if (typeof found === 'object' && found)
        for (const [key, inner] of Object.entries(found)) expect(inner.length, `${path}.${key}`).toBeGreaterThan(0);
    }
  }
});

test.each(templates)('$id refers only to what it has', (template) => {
  const keys = new Set(Object.keys(template.touchpoints ?? {}));
  const used = new Set(template.phases.flatMap((phase) => phase.steps.flatMap((step) => step.touchpoints ?? [])));
  expect([...used].filter((key) => !keys.has(key))).toEqual([]);
  expect([...keys].filter((key) => !used.has(key))).toEqual([]);
  for (const touchpoint of Object.values(template.touchpoints ?? {})) {
    expect(channelVocabulary[touchpoint.channel]).toBeDefined();
    for (const department of touchpoint.departments) expect(departmentVocabulary[department]).toBeDefined();
  }
  const phaseKeys = template.phases.map((phase) => phase.key);
  expect(new Set(phaseKeys).size).toBe(phaseKeys.length);
  if (template.returnsTo) expect(phaseKeys).toContain(template.returnsTo);
});

test.each(templates)('$id has a step in each phase, and emotions on the axis', (template) => {
  for (const phase of template.phases) {
    expect(phase.steps.length).toBeGreaterThan(0);
    for (const value of phase.steps.flatMap((step) => step.emotions ?? []))
      expect(Math.abs(value)).toBeLessThanOrEqual(2);
  }
});

test('names stay unique within a language, for what is found again by its name', () => {
  for (const template of templates) {
    for (const locale of locales) {
      const names = Object.values(template.touchpoints ?? {}).map((touchpoint) => touchpoint.name[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  }
  for (const locale of locales) {
    const channels = Object.values(channelVocabulary).map((channel) => channel.name[locale]);
    expect(new Set(channels).size).toBe(channels.length);
    const departments = Object.values(departmentVocabulary).map((name) => name[locale]);
    expect(new Set(departments).size).toBe(departments.length);
  }
});

test('the shoe shop is the whole worked example', () => {
  const shop = templates.find((template) => template.id === 'shoe-shop');
  const steps = shop?.phases.flatMap((phase) => phase.steps) ?? [];
  expect(steps).toHaveLength(16);
  expect(shop?.phases.map((phase) => phase.steps.length)).toEqual([2, 1, 2, 8, 3]);
  const behind = Object.values(shop?.touchpoints ?? {}).flatMap((touchpoint) => touchpoint.departments);
  expect(new Set(behind).size).toBe(9);
  expect(shop?.personas).toHaveLength(2);
  for (const step of steps) expect(step.emotions).toHaveLength(2);
});
