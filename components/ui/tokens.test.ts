import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

type Theme = 'light' | 'dark';

function linear(theme: Theme, name: string): [number, number, number] {
  const hex = tokens.get(name)?.[theme];
  if (!hex) throw new Error(`no token ${name}`);
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(theme: Theme, one: string, other: string): number {
  const luminance = (name: string) => {
    const [r, g, b] = linear(theme, name);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** OKLab lightness (Ottosson 2020). */
function lightness(theme: Theme, name: string): number {
  const [r, g, b] = linear(theme, name);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
}

const personas = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `persona-${n}`);
const texts = ['ink', 'muted', 'accent', 'accent-strong', 'negative', 'positive', 'neutral', ...personas];
const pairs: [text: string, ground: string][] = [
  ...texts.flatMap((text): [string, string][] => [
    [text, 'paper'],
    [text, 'surface'],
  ]),
  ['ink', 'sunken'],
  ['muted', 'sunken'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['paper', 'ink'],
  ['on-star', 'star'],
  ...['accent', 'negative', 'positive'].map((tone): [string, string] => [tone, `${tone}-soft`]),
  ...['accent-soft', 'negative-soft', 'positive-soft', 'star-soft'].map((ground): [string, string] => ['ink', ground]),
  ['muted', 'accent-soft'],
  // Initials on an avatar.
  ...personas.map((persona): [string, string] => ['paper', persona]),
];

describe.each(['light', 'dark'] as const)('%s tokens', (theme) => {
  it.each(pairs)('%s on %s reads at 4.5:1', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'surface', 'sunken'])('the edge of a control shows on %s at 3:1', (ground) => {
    expect(contrast(theme, 'edge', ground)).toBeGreaterThanOrEqual(3);
  });

  it('persona hues are equally light', () => {
    const all = personas.map((persona) => lightness(theme, persona));
    expect(Math.max(...all) - Math.min(...all)).toBeLessThan(0.01);
  });
});
