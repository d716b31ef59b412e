import { series } from './line/series';
import { seedOf } from './seed';

interface AvatarProps {
  /** The person's name as shown; initials come from it. */
  name: string;
  /** What decides the colour, if not the name: an id keeps it when someone is renamed. */
  seed?: string;
  /** Beside the written name the picture is silent. */
  silent?: boolean;
}

/** First letters of the first and last word; by code point, so that no character is cut in half. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

export function Avatar({ name, seed = name, silent }: AvatarProps) {
  return (
    <span
      // Drawn, not written: two letters are no part of anyone's name.
      data-initials={initials(name)}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      className={`keep-colors inline-flex size-8 shrink-0 items-center justify-center rounded-full text-xs font-semibold text-paper select-none before:content-[attr(data-initials)] ${series(seedOf(seed)).bg}`}
    />
  );
}
