import 'server-only';
import { env } from '@/lib/env';
import { Refusal, type Result } from '@/lib/errors';
import { log } from '@/lib/log';
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
      return answer({ ok: true, value: await write(workspace, request, params) }, 201);
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      const id = log.fault('post.failed', error);
      return refuse(new Refusal('errors.fault', { status: 500, values: { id } }));
    }
  };
}
