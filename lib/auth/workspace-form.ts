import 'server-only';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Result } from '@/lib/errors';
import { type FormState, fieldsOf, refused } from './form';

type Nested = { [key: string]: string | string[] | Nested };

/**
 * What a form sent, as an action's input: `profile.role` is a member of an object; `goals.0`, `goals.1`, … are the
 * members of a list, in the order of the form. Names of another shape, and files, are left out.
 */
export function nested(data: FormData): Nested {
  const input: Nested = Object.create(null);
  for (const [name, value] of fieldsOf(data)) {
    const match = /^([a-z]\w*(?:\.[a-z]\w*)*)(\.\d+)?$/i.exec(name);
    if (!match?.[1]) continue;
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
    if (match[2] && Array.isArray(before)) before.push(value);
    else place[last] = match[2] ? [value] : value;
  }
  return input;
}

/** Makes of a workspace action one that takes what a form holds, and stays: for saving while someone types. */
export function workspaceFormSave<Input, T>(
  action: (slug: string, input: Input) => Promise<Result<T>>,
): (slug: string, data: FormData) => Promise<Result<T>> {
  return async (slug, data) => action(slug, nested(data) as Input);
}

/**
 * Makes the action of a form, which also works without script, of a workspace action.
 * @param next where to go on, below the workspace's address; without it the page stays and shows what changed
 */
export function workspaceForm<Input, T extends object>(
  action: (slug: string, input: Input) => Promise<Result<T>>,
  next?: (value: T, data: FormData) => string,
): (slug: string, state: FormState, data: FormData) => Promise<FormState> {
  return async (slug, _state, data) => {
    // The action's schema is what decides whether this is an input.
    const result = await action(slug, nested(data) as Input);
    if (result.ok && next) redirect(`/w/${slug}${next(result.value, data)}`);
    const values = Object.fromEntries(fieldsOf(data));
    if (!result.ok) return refused(result.error, values);
    revalidatePath(`/w/${slug}`, 'layout');
    return { status: 'done', message: null, fields: {}, values, answer: textsIn(result.value) };
  };
}

const textsIn = (value: object): Record<string, string> =>
  Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
