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

/** What can be chosen of a face, in the order in which a seed says it, and among how many. */
const OPTIONS = {
  hue: SERIES_COUNT,
  second: SERIES_COUNT,
  head: HEADS.length,
  hair: HAIRS.length,
  eyes: EYES.length,
  mouth: MOUTHS.length,
  extra: EXTRAS.length,
} as const;
export type PortraitFeature = keyof typeof OPTIONS;
export const portraitFeatures = Object.keys(OPTIONS) as PortraitFeature[];
export const optionsOf = (feature: PortraitFeature): number[] =>
  Array.from({ length: OPTIONS[feature] }, (_, at) => at);

/** A seed ends with what was chosen, one digit a feature, "-" where it is left to chance: "ada~3--0---". */
const CHOSEN = /~([\d-]{7})$/;

function chosenIn(seed: string): { base: string; chosen: (number | null)[] } {
  const digits = CHOSEN.exec(seed)?.[1] ?? '-------';
  const chosen = portraitFeatures.map((feature, at) => {
    const option = Number.parseInt(digits[at] ?? '', 10);
    return option < OPTIONS[feature] ? option : null;
  });
  return { base: seed.replace(CHOSEN, ''), chosen };
}

/** The same face but for one feature. The head's hue is never that of hair and clothes: the other one gives way. */
export function withFeature(seed: string, feature: PortraitFeature, option: number): string {
  const plan = portraitPlan(seed);
  const { base, chosen } = chosenIn(seed);
  chosen[portraitFeatures.indexOf(feature)] = option;
  const other = feature === 'hue' ? 'second' : 'hue';
  if ((feature === 'hue' || feature === 'second') && plan[other] === option)
    chosen[portraitFeatures.indexOf(other)] = plan[feature];
  return `${base}~${chosen.map((one) => one ?? '-').join('')}`;
}

/** Which option of a feature a face has. */
export function optionAt(seed: string, feature: PortraitFeature): number {
  const plan = portraitPlan(seed);
  if (feature === 'hue' || feature === 'second') return plan[feature];
  const kinds: Record<Exclude<PortraitFeature, 'hue' | 'second'>, readonly string[]> = {
    head: HEADS,
    hair: HAIRS,
    eyes: EYES,
    mouth: MOUTHS,
    extra: EXTRAS,
  };
  return kinds[feature].indexOf(plan[feature]);
}

/** Everything that a portrait shows, from one text: the same seed is the same face, for ever and everywhere. */
export function portraitPlan(seed: string): PortraitPlan {
  const { base, chosen } = chosenIn(seed);
  const drawn = drawnPlan(base);
  const [hue, second, head, hair, eyes, mouth, extra] = chosen;
  return {
    hue: hue ?? drawn.hue,
    second: second ?? drawn.second,
    head: HEADS[head ?? -1] ?? drawn.head,
    hair: HAIRS[hair ?? -1] ?? drawn.hair,
    eyes: EYES[eyes ?? -1] ?? drawn.eyes,
    mouth: MOUTHS[mouth ?? -1] ?? drawn.mouth,
    extra: EXTRAS[extra ?? -1] ?? drawn.extra,
  };
}

function drawnPlan(seed: string): PortraitPlan {
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
