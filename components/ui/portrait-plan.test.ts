import { describe, expect, it } from 'vitest';
import { initials } from './avatar';
import { portraitPlan } from './portrait-plan';

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
