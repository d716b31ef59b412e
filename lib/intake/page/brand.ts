import { createHash } from 'node:crypto';
import type { FormContent } from '@/db/schema/form-content';
import { contrast, leastContrast, textOn } from '@/lib/feedback/content/contrast';
import { style } from './style';

/** What makes a page the team's own, and the policy under which it may look so. */
export type Brand = { style: string; policy: string; accent: string; logo: string | null };

const dark = { paper: '#121316', surface: '#1a1c20' };
const ours = '#1f4fd8';

/** So much of one colour #rrggbb in another, 0 … 1. */
function mixed(colour: string, other: string, share: number): string {
  const channel = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(colour, at) * share + channel(other, at) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour with as much white as it takes to be read in the dark. */
export function inDark(colour: string): string {
  const lighter = (white: number) => mixed('#ffffff', colour, white);
  let white = 0;
  while (white < 1 && contrast(lighter(white), dark.surface) < leastContrast) white += 0.05;
  return lighter(Math.min(white, 1));
}

const tokens = (colour: string, ground: string, share: number) =>
  `:root{--accent:${colour};--on:${textOn(colour)};--soft:${mixed(colour, ground, share)}}`;

const inColour = (colour: string) =>
  `${style}${tokens(colour, '#ffffff', 0.08)}@media(prefers-color-scheme:dark){${tokens(inDark(colour), dark.surface, 0.15)}}`;

/** Nothing runs and nothing is fetched but a logo: this style, drawn icons, and sending the form back where it came from. */
const policyOf = (text: string, images: string) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    `img-src ${images}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const madeOf = (text: string, accent: string) => ({
  style: text,
  accent,
  policies: { plain: policyOf(text, 'data:'), logo: policyOf(text, "data: 'self'") },
});

const usual = madeOf(style, ours);
/** A colour's style and policies are made once; a form's colour seldom changes. */
const made = new Map<string, typeof usual>();
const most = 1000;

function inThatColour(colour: string) {
  const known = made.get(colour);
  if (known) return known;
  if (made.size >= most) made.clear();
  const fresh = madeOf(inColour(colour), colour);
  made.set(colour, fresh);
  return fresh;
}

/** How a form's pages look; without a form, as ours do. The logo is had at the address of the page itself. */
export function brandOf(look: Pick<FormContent['look'], 'colour' | 'logoFileId'> | null): Brand {
  const { policies, ...rest } = look?.colour ? inThatColour(look.colour.toLowerCase()) : usual;
  const logo = look?.logoFileId ? `?logo=${look.logoFileId}` : null;
  return { ...rest, policy: logo ? policies.logo : policies.plain, logo };
}
