import { describe, expect, it } from 'vitest';
import { initials } from './avatar';
import { optionAt, optionsOf, portraitFeatures, portraitPlan, withFeature } from './portrait-plan';

describe('portraitPlan', () => {
  it('gives one face for one seed, and keeps it', () => {
    expect(portraitPlan('eline')).toEqual(portraitPlan('eline'));
    expect(portraitPlan('eline')).toMatchInlineSnapshot(`
      {
        "extra": "earring",
        "eyes": "stops",
        "hair": "tuft",
        "head": "dome",
        "hue": 5,
        "mouth": "corner",
        "second": 1,
      }
    `);
  });

  it('gives many faces for many seeds', () => {
    const faces = new Set(Array.from({ length: 200 }, (_, i) => JSON.stringify(portraitPlan(`seed ${i}`))));
    expect(faces.size).toBeGreaterThan(190);
  });

  it('never paints hair and head in one hue', () => {
    for (let i = 0; i < 200; i++) {
      const plan = portraitPlan(`seed ${i}`);
      expect(plan.second).not.toBe(plan.hue);
    }
  });
});

describe('withFeature', () => {
  it('changes the one feature that is chosen and keeps the others', () => {
    for (const feature of portraitFeatures) {
      for (const option of optionsOf(feature)) {
        const seed = withFeature('eline', feature, option);
        expect(optionAt(seed, feature)).toBe(option);
        for (const other of portraitFeatures.filter((one) => one !== feature && one !== 'hue' && one !== 'second'))
          expect(optionAt(seed, other)).toBe(optionAt('eline', other));
      }
    }
  });

  it('adds up, stays short, and never paints hair and head in one hue', () => {
    let seed = 'eline';
    for (const feature of portraitFeatures)
      for (const option of optionsOf(feature)) seed = withFeature(seed, feature, option);
    expect(seed.length).toBe('eline'.length + 8);
    for (const feature of ['hue', 'second'] as const) {
      for (const option of optionsOf(feature)) {
        const plan = portraitPlan(withFeature(seed, feature, option));
        expect(plan.hue).not.toBe(plan.second);
      }
    }
  });

  it('draws a seed that only looks like one as it always was', () => {
    expect(portraitPlan('eline~9999999')).toEqual(portraitPlan('eline'));
    expect(portraitPlan('eline~12')).not.toEqual(portraitPlan('eline'));
  });
});

describe('initials', () => {
  it.each([
    ['Eline de Vries', 'EV'],
    ['Bram', 'B'],
    ['  ömer   yılmaz ', 'ÖY'],
    ['😀 Smith', '😀S'],
    ['', ''],
  ])('%j → %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
