/** Invisible signs and those that turn the reading direction: an address with them is not the one that is read. */
const disguise = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Before an @ stands a name and no host, a browser reads a backslash as a slash, and a host may hold what only looks like
 * one: each makes one address look like another.
 */
const place = /^https?:\/\/[^/\\?#@\u2044\u2215\u2571\u2800\u29f8]+(?:[/?#][^\\]*)?$/i;

/**
 * Whether a text is an address that may be given to others to click: http, https or mailto, with somewhere to go. No
 * script hides in it, and it leads where it says.
 */
export function isLink(text: string): boolean {
  if (!(place.test(text) || /^mailto:[^?]/i.test(text)) || disguise.test(text)) return false;
  return URL.canParse(text);
}
