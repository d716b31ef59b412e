import 'server-only';
import { redirect } from 'next/navigation';
import type { Result } from '@/lib/errors';
import { type FormState, refused } from './form';

type Nested = { [key: string]: string | string[] | Nested };

/**
 * What a form sent, as an action's input: `profile.role` is a member of an object, `goals[]` one of a list that may be
 * sent several times. Names of another shape, and files, are left out.
 */
export function nested(data: FormData): Nested {
  const input: Nested = Object.create(null);
  for (const [name, value] of data) {
    const match = /^([a-z]\w*(?:\.[a-z]\w*)*)(\[\])?$/i.exec(name);
    if (typeof value !== 'string' || !match?.[1]) continue;
    const path = match[1].split('.');
    const last = path.pop() ?? '';
    let place = input;
    for (const key of path) {
      const known = place[key];
      const member: Nested = typeof known === 'object' && !Array.isArray(known) ? known : Object.create(null);
      place[key] = member;
      place = member;
    }
    const before = place[last];
    if (match[2]) place[last] = [...(Array.isArray(before) ? before : []), value];
    else place[last] = value;
  }
  return input;
}

/**
 * Makes the action of a form, which also works without script, of a workspace action.
 * @param next where to go on, below the workspace's address
 */
export function workspaceForm<Input, T>(
  action: (slug: string, input: Input) => Promise<Result<T>>,
  next: (value: T, data: FormData) => string,
): (slug: string, state: FormState, data: FormData) => Promise<FormState> {
  return async (slug, _state, data) => {
    // The action's schema is what decides whether this is an input.
    const result = await action(slug, nested(data) as Input);
    if (result.ok) redirect(`/w/${slug}${next(result.value, data)}`);
    const texts = [...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return refused(result.error, Object.fromEntries(texts));
  };
}
