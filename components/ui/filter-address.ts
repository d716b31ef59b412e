/** What an address asks for, by name; each name once. */
export type Asked = Readonly<Record<string, string>>;

export const askedIn = (search: string): Asked => Object.fromEntries(new URLSearchParams(search));

/** With what is chosen put to what was asked for; an empty choice asks for nothing. */
export function withChosen(asked: Asked, chosen: Asked): Asked {
  return Object.fromEntries(Object.entries({ ...asked, ...chosen }).filter(([, value]) => value !== ''));
}

/**
 * What a link means beside what is under way: what it changes of the page that bears it, done to what was asked for last.
 * @param shown what the page asks for that bears the link
 * @param goal what the link asks for
 */
export function following(asked: Asked, shown: Asked, goal: Asked): Asked {
  const names = [...new Set([...Object.keys(shown), ...Object.keys(goal)])];
  const changed = names.filter((name) => shown[name] !== goal[name]);
  return withChosen(asked, Object.fromEntries(changed.map((name) => [name, goal[name] ?? ''])));
}

export function addressOf(base: string, asked: Asked): string {
  const search = new URLSearchParams(asked).toString();
  return search === '' ? base : `${base}?${search}`;
}
