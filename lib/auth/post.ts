import 'server-only';
import type { z } from 'zod';
import type { Scope } from '@/db/scope';
import { env } from '@/lib/env';
import { Refusal, type Result } from '@/lib/errors';
import { log } from '@/lib/log';
import { parse, settle } from './action';
import { recordAct } from './audit';
import type { Permission } from './permissions';
import { currentUser } from './session';
import { findWorkspace, type Workspace } from './workspace';

const answer = (result: Result<unknown>, status: number) =>
  Response.json(result, { status, headers: { 'cache-control': 'no-store' } });

const refuse = (refusal: Refusal) => {
  const error = refusal.toFailure();
  return answer({ ok: false, error }, error.status);
};

/**
 * Whether one of our own pages asks. Every browser says from where a POST comes, and no page can say otherwise; a cookie
 * alone proves nothing, since it goes along with what other sites send.
 */
function isFromUs({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin') ?? '';
  if (!URL.canParse(origin)) return false;
  return [new URL(env().NEXTAUTH_URL).host, headers.get('host')].includes(new URL(origin).host);
}

/**
 * Makes a POST handler under api/w/[workspace]/, for what no action can take, such as the bytes of a file: where it comes
 * from, session, membership, permission, then the write, which keeps its own transaction and audit row.
 * A Response of the write's own is the answer as it is.
 * @returns answers as an action's result
 */
export function workspacePost<P extends { workspace: string }, T>(
  permission: Permission,
  write: (workspace: Workspace, request: Request, params: P) => Promise<T>,
) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    try {
      if (!isFromUs(request)) return refuse(new Refusal('errors.forbidden', { status: 403 }));
      if (!(await currentUser())) return refuse(new Refusal('errors.signedOut', { status: 401 }));
      const params = await context.params;
      const workspace = await findWorkspace(params.workspace);
      if (!workspace) return refuse(new Refusal('errors.notFound', { status: 404 }));
      if (!workspace.may(permission)) return refuse(new Refusal('errors.forbidden', { status: 403 }));
      const value = await write(workspace, request, params);
      return value instanceof Response ? value : answer({ ok: true, value }, 201);
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      const id = log.fault('post.failed', error);
      return refuse(new Refusal('errors.fault', { status: 500, values: { id } }));
    }
  };
}

/** As much as an action takes, in bytes. */
const largest = 1024 * 1024;

/** What a request says; undefined where it is no JSON. @throws Refusal errors.tooLong (413) */
async function jsonOf(request: Request): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) throw new Refusal('errors.tooLong', { status: 413 });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Makes a POST handler of a mutation, with all that an action does for one. For what is saved behind the hand: an action
 * waits for the one before it, however long that takes, and one of an older build is not known any more.
 * @param inputOf the mutation's input, as its schema is to check it
 */
export const workspaceSave = <P extends { workspace: string }, Schema extends z.ZodType, T>(
  name: string,
  permission: Permission,
  schema: Schema,
  inputOf: (body: unknown, params: P) => unknown,
  mutation: (scope: Scope, input: z.output<Schema>) => Promise<T & { id: string }>,
) =>
  workspacePost<P, Response>(permission, async (workspace, request, params) => {
    const parsed = parse(schema, inputOf(await jsonOf(request), params));
    const result = parsed.ok
      ? await settle(name, () =>
          workspace.write(async (scope) => {
            const value = await mutation(scope, parsed.value);
            await recordAct(scope, name, value.id);
            return value;
          }),
        )
      : parsed;
    return answer(result, result.ok ? 200 : result.error.status);
  });
