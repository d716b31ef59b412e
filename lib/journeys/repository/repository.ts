import { journeyKinds, journeyStates } from '@/db/schema/values';
import type { JourneyKind, JourneyState } from '../schema';
import { askedAmong, askedOnce, finder } from './searching';

/** By what the list is ordered: the latest change first, A–Z, the nearest review first, the lowest measured emotion first. */
export const repositorySorts = ['updated', 'title', 'review', 'emotion'] as const;
export const repositoryLooks = ['list', 'cards'] as const;

/** What the address of the repository says; what it leaves out narrows nothing, but archived journeys are asked for by name. */
export type RepositoryWishes = {
  q: string;
  state: JourneyState | null;
  kind: JourneyKind | null;
  persona: string | null;
  owner: string | null;
  tag: string | null;
  sort: (typeof repositorySorts)[number];
  view: (typeof repositoryLooks)[number];
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Whatever someone wrote into the address; what means nothing is left out. */
export function readWishes(params: Params): RepositoryWishes {
  return {
    q: (askedOnce(params.q) ?? '').slice(0, 200),
    state: askedAmong(journeyStates, params.state),
    kind: askedAmong(journeyKinds, params.kind),
    persona: askedOnce(params.persona),
    owner: askedOnce(params.owner),
    tag: askedOnce(params.tag),
    sort: askedAmong(repositorySorts, params.sort) ?? 'updated',
    view: askedAmong(repositoryLooks, params.view) ?? 'list',
  };
}

/** The address's part for these wishes, with some of them changed: "" or "?…". */
export function wishesAddress(wishes: RepositoryWishes, change: Partial<RepositoryWishes & { manage: string }> = {}) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...wishes, ...change })) {
    if (value && value !== 'updated' && value !== 'list') params.set(name, value);
  }
  return params.size > 0 ? `?${params}` : '?';
}

type Listed = {
  id: string;
  title: string;
  purpose: string;
  state: JourneyState;
  kind: JourneyKind;
  tags: readonly string[];
  owner: { id: string } | null;
  reviewOn: string | null;
  updatedAt: Date;
  personas: readonly { id: string }[];
};

/** Whether a filter narrows the list. */
export const isNarrowed = ({ q, state, kind, persona, owner, tag }: RepositoryWishes): boolean =>
  q.trim() !== '' || [state, kind, persona, owner, tag].some((wish) => wish !== null);

/**
 * The journeys that are wished for, in the order that is. Every word of the search stands in the title, the purpose or a tag.
 * @param emotion the mean measured emotion by journey; those without one come last
 */
export function repositoryOf<J extends Listed>(
  journeys: readonly J[],
  wishes: RepositoryWishes,
  locale: string,
  emotion: (id: string) => number | null,
): J[] {
  const finds = finder(wishes.q);
  const found = journeys.filter(
    (journey) =>
      (wishes.state === null ? journey.state !== 'archived' : journey.state === wishes.state) &&
      (wishes.kind === null || journey.kind === wishes.kind) &&
      (wishes.persona === null || journey.personas.some(({ id }) => id === wishes.persona)) &&
      (wishes.owner === null || journey.owner?.id === wishes.owner) &&
      (wishes.tag === null || journey.tags.includes(wishes.tag)) &&
      finds([journey.title, journey.purpose, ...journey.tags]),
  );
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const title = (a: J, b: J) => compare(a.title, b.title);
  const lastIfNone = <T>(a: T | null, b: T | null, order: (a: T, b: T) => number) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : order(a, b);
  const orders: Record<RepositoryWishes['sort'], (a: J, b: J) => number> = {
    updated: (a, b) => b.updatedAt.getTime() - a.updatedAt.getTime(),
    title,
    review: (a, b) => lastIfNone(a.reviewOn, b.reviewOn, (x, y) => (x < y ? -1 : Number(x > y))),
    emotion: (a, b) => lastIfNone(emotion(a.id), emotion(b.id), (x, y) => x - y),
  };
  return found.sort((a, b) => orders[wishes.sort](a, b) || title(a, b));
}
