/** Invisible signs and those that turn the reading direction: an address with them is not the one that is read. */
const disguise = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Before an @ stands a name and no host, and a browser reads a backslash as a slash: both make one address look like another. */
const place = /^https?:\/\/[^/\\?#@]+(?:[/?#][^\\]*)?$/i;

/**
 * Whether a text is an address that may be given to others to click: http, https or mailto, with somewhere to go. No
 * script hides in it, and it leads where it says.
 */
export function isLink(text: string): boolean {
  if (!(place.test(text) || /^mailto:[^?]/i.test(text)) || disguise.test(text)) return false;
  return URL.canParse(text);
}
