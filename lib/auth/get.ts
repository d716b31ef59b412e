import 'server-only';
import { Refusal } from '@/lib/errors';
import { log } from '@/lib/log';
import type { Permission } from './permissions';
import { currentUser } from './session';
import { findWorkspace, type Workspace } from './workspace';

type Context<P> = { params: Promise<P> };

const answer = (body: unknown, status: number) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/**
 * Makes a GET handler under api/w/[workspace]/: access first, then the read; null answers 404 as a foreign workspace does.
 * A Response of the read's own is the answer as it is.
 */
export function workspaceGet<P extends { workspace: string }, T>(
  permission: Permission,
  read: (workspace: Workspace, params: P, request: Request) => Promise<T | null>,
) {
  return async (request: Request, context: Context<P>): Promise<Response> => {
    try {
      if (!(await currentUser())) return answer({ error: 'signed-out' }, 401);
      const params = await context.params;
      const workspace = await findWorkspace(params.workspace);
      if (!workspace) return answer({ error: 'not-found' }, 404);
      if (!workspace.may(permission)) return answer({ error: 'forbidden' }, 403);
      const value = await read(workspace, params, request);
      if (value instanceof Response) return value;
      return value === null ? answer({ error: 'not-found' }, 404) : answer(value, 200);
    } catch (error) {
      // Whoever asked has gone, which is no fault, and nobody reads the answer.
      if (request.signal.aborted && error === request.signal.reason) return new Response(null, { status: 499 });
      if (error instanceof Refusal) return answer({ error: error.key }, error.options.status ?? 422);
      return answer({ error: 'fault', id: log.fault('get.failed', error) }, 500);
    }
  };
}
