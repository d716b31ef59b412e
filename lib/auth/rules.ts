/**
 * The path to continue at, if it is one of ours: never another site's, whatever a link says.
 * @returns path with query and fragment; `/` for anything else
 */
export function safePath(next: string | undefined): string {
  if (!next?.startsWith('/')) return '/';
  const here = 'http://here.invalid';
  if (!URL.canParse(next, here)) return '/';
  const url = new URL(next, here);
  // The parser drops tabs and line ends and reads "\" as "/": what it made of the text decides, not how the text began.
  return url.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/';
}

/**
 * The client's address behind so many proxies of ours, each of which appended whom it heard from.
 * @param forwarded the X-Forwarded-For header; its beginning is the client's own word and is not believed
 */
export function clientOf(forwarded: string | string[] | undefined, socket: string, proxies: number): string {
  if (proxies === 0) return socket;
  const hops = [forwarded ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean);
  return hops[hops.length - proxies] ?? socket;
}

/** Whose mailbox an address leads to, as most mail servers see it: what follows a "+" is the owner's own note. */
export const mailboxOf = (email: string): string =>
  email
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, '');

/**
 * What one customer of a network usually has: an IPv4 address, the first 64 bits of an IPv6 address.
 * @returns null for this machine itself, which says nothing of who asks (an unannounced proxy, a development machine)
 */
export function addressPrefix(address: string): string | null {
  const plain = address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
    .replace(/%.*$/, '');
  if (plain === '' || plain === '::1' || plain.startsWith('127.')) return null;
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? [] : Array(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = [...left, ...gap, ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

/** Long enough for our minimum, and still among the first that anyone tries. */
const common = new Set(
  `1234567890 12345678910 123456789a 0123456789 0987654321 1111111111 0000000000 qwertyuiop qwerty1234 qwerty12345
  qwerty123456 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc q1w2e3r4t5 password10 password12 password123 password1234 password12345
  passw0rd123 p@ssw0rd123 wachtwoord wachtwoord1 wachtwoord12 wachtwoord123 welkom1234 welkom12345 welcome123 welcome1234
  iloveyou12 iloveyou123 abcdefghij abcdefghijk abcd123456 abc1234567 administrator changeme123 letmein123 letmein1234
  superman123 football123 feyenoord1 feyenoord123 amsterdam1 amsterdam020 touchline1 touchline123 asdfghjkl1 asdfghjkl123
  zaq12wsxcde monkey12345 sunshine123 princess123 dragon12345`.split(/\s+/),
);

/** The message key of what is wrong with a new password beside its length, or null. Case does not make one stronger. */
export function passwordWeakness(password: string, { email, name }: { email: string; name: string }): string | null {
  const low = password.toLowerCase();
  if (common.has(low) || /^(.{1,3})\1+$/.test(low)) return 'auth.passwordCommon';
  const own = [email, email.split('@')[0] ?? '', name, name.replaceAll(' ', '')].map((text) => text.toLowerCase());
  // Their own name with a little around it is what a guesser tries next.
  const named = own.some((text) => text.length >= 4 && low.includes(text) && low.length - text.length < 5);
  return named ? 'auth.passwordOwnName' : null;
}
