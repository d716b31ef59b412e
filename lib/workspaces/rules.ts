/** Words that mean something in an address, or that would mislead in one. */
const reserved = new Set([
  'new',
  'api',
  'app',
  'admin',
  'account',
  'demo',
  'settings',
  'sign-in',
  'sign-up',
  'touchline',
]);

const LONGEST = 40;

/** The readable part of a workspace's address: lower case, digits and single hyphens, at most 40 characters, never empty. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return plain || 'workspace';
}

/** Addresses to try, best first: the name itself, then numbered. Reserved words are never among them. */
export function* slugCandidates(name: string, tries = 100): Generator<string> {
  const slug = slugOf(name);
  if (!reserved.has(slug)) yield slug;
  for (let number = 2; number <= tries; number++) yield `${slug}-${number}`;
}

/** Whether this computer's clock knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
