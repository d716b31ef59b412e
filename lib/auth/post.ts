import 'server-only';
import type { z } from 'zod';
import type { Scope } from '@/db/scope';
import { env } from '@/lib/env';
import { notFound, Refusal, type Result } from '@/lib/errors';
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

type Context<P> = { params: Promise<P> };

/** Answers one of our own pages; what is refused on the way, and what goes wrong, as an action's result. */
const answering =
  <P>(work: (request: Request, params: P) => Promise<Response>) =>
  async (request: Request, context: Context<P>): Promise<Response> => {
    try {
      if (!isFromUs(request)) return refuse(new Refusal('errors.forbidden', { status: 403 }));
      return await work(request, await context.params);
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      const id = log.fault('post.failed', error);
      return refuse(new Refusal('errors.fault', { status: 500, values: { id } }));
    }
  };

/** @throws Refusal errors.signedOut (401); errors.notFound (404); errors.forbidden (403) */
async function requireAccess(slug: string, permission: Permission): Promise<Workspace> {
  if (!(await currentUser())) throw new Refusal('errors.signedOut', { status: 401 });
  const workspace = await findWorkspace(slug);
  if (!workspace) throw notFound();
  if (!workspace.may(permission)) throw new Refusal('errors.forbidden', { status: 403 });
  return workspace;
}

/**
 * Makes a POST handler under api/w/[workspace]/, for what no action can take, such as the bytes of a file: where it comes
 * from, session, membership, permission, then the write, which keeps its own transaction and audit row.
 * @returns answers as an action's result
 */
export const workspacePost = <P extends { workspace: string }, T>(
  permission: Permission,
  write: (workspace: Workspace, request: Request, params: P) => Promise<T>,
) =>
  answering<P>(async (request, params) => {
    const workspace = await requireAccess(params.workspace, permission);
    return answer({ ok: true, value: await write(workspace, request, params) }, 201);
  });

/** As much as an action takes. */
const usual: Size = { bytes: 1024 * 1024, values: 100_000 };

/** How much may be sent at once: bytes, and values in them. */
export type Size = { bytes: number; values: number };

const atWork = new Set<string>();

/** Someone's turn with more than usual: the memory that it takes is taken by each person once. */
class Turn {
  private by: string | undefined;

  /** @throws Refusal errors.busy (429) */
  take(userId: string): void {
    if (atWork.has(userId)) throw new Refusal('errors.busy', { status: 429 });
    atWork.add(userId);
    this.by = userId;
  }

  end(): void {
    if (this.by) atWork.delete(this.by);
  }
}

/**
 * What a request says; undefined where it is no JSON.
 * @param onMore is asked before more than usual is taken
 * @throws Refusal errors.tooLong (413); errors.invalid where it ends early
 */
async function jsonOf(request: Request, most: Size, onMore: () => Promise<void>): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      const before = size;
      size += chunk.byteLength;
      if (size > most.bytes) throw new Refusal('errors.tooLong', { status: 413 });
      if (size > usual.bytes && before <= usual.bytes) await onMore();
      chunks.push(chunk);
    }
  } catch (error) {
    // Whoever sends has gone: nobody is there to answer, and nothing is wrong here.
    if (!(error instanceof Refusal) && request.signal.aborted) throw new Refusal('errors.invalid', { status: 400 });
    throw error;
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
 * @param most for what is at times more than an action takes: of one person one at a time
 */
export const workspaceSave = <P extends { workspace: string }, Schema extends z.ZodType, T>(
  name: string,
  permission: Permission,
  schema: Schema,
  inputOf: (body: unknown, params: P) => unknown,
  mutation: (scope: Scope, input: z.output<Schema>) => Promise<T & { id: string }>,
  most: Size = usual,
) =>
  answering<P>(async (request, params) => {
    const turn = new Turn();
    try {
      // First, so that whoever loses their role while it arrives has none any more when it is looked at.
      const body = await jsonOf(request, most, async () =>
        turn.take((await requireAccess(params.workspace, permission)).user.id),
      );
      const workspace = await requireAccess(params.workspace, permission);
      const parsed = parse(schema, inputOf(body, params), most.values);
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
    } finally {
      turn.end();
    }
  });
