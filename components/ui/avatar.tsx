import { series } from './line/series';
import { seedOf } from './seed';

interface AvatarProps {
  /** The person's name as shown; initials come from it. */
  name: string;
  /** What decides the colour, if not the name: an id keeps it when someone is renamed. */
  seed?: string;
  size?: 'sm' | 'md' | 'lg';
  /** Beside the written name the picture is silent. */
  silent?: boolean;
  className?: string;
}

const sizes = { sm: 'size-6 text-[0.625rem]', md: 'size-8 text-xs', lg: 'size-12 text-lg' };

/** First letters of the first and last word; by code point, so that no character is cut in half. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}

export function Avatar({ name, seed = name, size = 'md', silent, className }: AvatarProps) {
  return (
    <span
      // Drawn, not written: two letters are no part of anyone's name.
      data-initials={initials(name)}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      className={`keep-colors inline-flex shrink-0 items-center justify-center rounded-full font-semibold text-paper select-none before:content-[attr(data-initials)] ${sizes[size]} ${series(seedOf(seed)).bg} ${className ?? ''}`}
    />
  );
}
