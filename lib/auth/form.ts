import 'server-only';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { Failure, Message } from '@/lib/errors';
import { parse, settle } from './action';

/** What a form shows after it was sent: sentences, already in the reader's language, and what was typed but for passwords. */
export type FormState = {
  status: 'open' | 'refused' | 'done';
  message: string | null;
  fields: Record<string, string>;
  values: Record<string, string>;
  /** What the write answered, as text. */
  answer?: Record<string, string>;
};

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

/** What a form shows of a refusal, in the language of the request. */
export async function refused(failure: Failure, values: Record<string, string>): Promise<FormState> {
  const t = await getTranslations();
  const say = ({ key, values }: Message) => t(key as never, values as never);
  const fields = Object.fromEntries(Object.entries(failure.fields).map(([name, message]) => [name, say(message)]));
  return { status: 'refused', message: say(failure.message), fields, values };
}

/** The fields of a form with their texts, in their order; none where something else was sent in a form's place. */
export function fieldsOf(data: unknown): [string, string][] {
  if (!(data instanceof FormData)) return [];
  return [...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** What was sent, and what of it may stand in the page again. */
function textsOf(data: FormData): Record<'texts' | 'values', Record<string, string>> {
  const texts = Object.fromEntries(fieldsOf(data));
  const secret = /password|current|token|^\$/i;
  return { texts, values: Object.fromEntries(Object.entries(texts).filter(([field]) => !secret.test(field))) };
}

/**
 * Makes the action of a form that also works without script, for people who may not be signed in yet.
 * @param work answers where to go on, or null to stay and say that it is done
 */
export function formAction<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  work: (input: z.output<Schema>) => Promise<string | null>,
): FormAction {
  return async (_state, data) => {
    const { texts, values } = textsOf(data);
    const parsed = parse(schema, texts);
    if (!parsed.ok) return refused(parsed.error, values);
    const result = await settle(name, () => work(parsed.value));
    if (!result.ok) return refused(result.error, values);
    if (result.value !== null) redirect(result.value);
    return { status: 'done', message: null, fields: {}, values };
  };
}
