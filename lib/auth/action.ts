import 'server-only';
import type { z } from 'zod';
import type { Scope } from '@/db/scope';
import { type Failure, type Message, Refusal, type Result } from '@/lib/errors';
import { log } from '@/lib/log';
import { recordAct } from './audit';
import { readInput } from './input';
import type { Permission } from './permissions';
import { currentUser } from './session';
import { findWorkspace } from './workspace';

const refuse = (key: string, status: number): { ok: false; error: Failure } => ({
  ok: false,
  error: new Refusal(key, { status }).toFailure(),
});

/** How much too long a text is; null for everything else, also for a text that was put together of what was sent. */
function tooMuch(issue: z.core.$ZodIssue, given: unknown): Message | null {
  if (issue.code !== 'too_big' || issue.message !== 'errors.tooLong') return null;
  const text = issue.path.reduce<unknown>((place, key) => Object(place)[key], given);
  const [most, over] = [
    Number(issue.maximum),
    typeof text === 'string' ? text.trim().length - Number(issue.maximum) : 0,
  ];
  return over > 0 ? { key: 'errors.longer', values: { over, most } } : null;
}

/** The path of each wrong field with its message key; a schema gives the key as the message of its check. */
function fieldFailures(error: z.ZodError, given: unknown): Failure {
  const fields: Record<string, Message> = {};
  for (const issue of error.issues) {
    const key = /^(errors|forms)\./.test(issue.message) ? issue.message : 'errors.invalid';
    fields[issue.path.join('.')] ??= tooMuch(issue, given) ?? { key };
  }
  return { status: 422, message: { key: 'errors.checkFields' }, fields };
}

/** Checks what a caller sent, which may be anything. @param most values in it */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  most?: number,
): Result<z.output<Schema>> {
  const read = readInput(given, most);
  if (!read) return refuse('errors.invalid', 413);
  const parsed = schema.safeParse(read.input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: fieldFailures(parsed.error, read.input) };
}

/** Runs a write whose access has been decided: expected refusals come back, faults are logged and come back as an id. */
export async function settle<T>(name: string, write: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.toFailure() };
    const id = log.fault('action.failed', error, { action: name });
    return { ok: false, error: new Refusal('errors.fault', { status: 500, values: { id } }).toFailure() };
  }
}

/**
 * Makes a server action of a mutation, and does once what must never be forgotten: session, membership and role from the
 * database, permission, parsing, one tenant transaction with its audit row, and the answer.
 * @param name noun.verb, as it stands in the audit
 */
export function workspaceAction<Schema extends z.ZodType, T>(
  name: string,
  permission: Permission,
  schema: Schema,
  mutation: (scope: Scope, input: z.output<Schema>) => Promise<T>,
): (slug: string, input: z.input<Schema>) => Promise<Result<T>> {
  return async (slug, input) => {
    if (!(await currentUser())) return refuse('errors.signedOut', 401);
    const workspace = typeof slug === 'string' ? await findWorkspace(slug) : null;
    if (!workspace) return refuse('errors.notFound', 404);
    if (!workspace.may(permission)) return refuse('errors.forbidden', 403);
    const parsed = parse(schema, input);
    if (!parsed.ok) return parsed;
    return settle(name, () =>
      workspace.write(async (scope) => {
        const value = await mutation(scope, parsed.value);
        await recordAct(scope, name, targetOf(value, parsed.value));
        return value;
      }),
    );
  };
}

/** What the change was made to: the id that came back, else the one that was asked for. */
function targetOf(...candidates: unknown[]): string | null {
  for (const candidate of candidates) {
    if (candidate && typeof candidate === 'object' && 'id' in candidate && typeof candidate.id === 'string')
      return candidate.id;
  }
  return null;
}
