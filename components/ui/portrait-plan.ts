import { SERIES_COUNT } from './line/series';
import { dice, seedOf } from './seed';

const HEADS = ['round', 'soft', 'dome', 'octagon', 'drop'] as const;
const HAIRS = ['cap', 'sweep', 'bun', 'curls', 'tuft', 'long', 'fringe', 'none'] as const;
const EYES = ['dots', 'stops', 'smile', 'glasses', 'wink'] as const;
const MOUTHS = ['arc', 'small', 'open', 'corner'] as const;
const EXTRAS = ['none', 'earring', 'cheeks', 'collar', 'star'] as const;

export interface PortraitPlan {
  /** Index of the head's hue, and of the hair's and clothes': never the same. */
  hue: number;
  second: number;
  head: (typeof HEADS)[number];
  hair: (typeof HAIRS)[number];
  eyes: (typeof EYES)[number];
  mouth: (typeof MOUTHS)[number];
  extra: (typeof EXTRAS)[number];
}

/** Everything that a portrait shows, from one text: the same seed is the same face, for ever and everywhere. */
export function portraitPlan(seed: string): PortraitPlan {
  const roll = dice(seedOf(seed));
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(roll() * from.length)] ?? from[0];
  const hue = Math.floor(roll() * SERIES_COUNT);
  return {
    hue,
    second: (hue + 1 + Math.floor(roll() * (SERIES_COUNT - 1))) % SERIES_COUNT,
    head: pick(HEADS),
    hair: pick(HAIRS),
    eyes: pick(EYES),
    mouth: pick(MOUTHS),
    extra: pick(EXTRAS),
  };
}
