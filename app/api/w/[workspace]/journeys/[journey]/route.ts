import { workspaceGet } from '@/lib/auth/get';
import { journeyMap, journeyRevision, writingsSince } from '@/lib/journeys/queries';

type Params = { workspace: string; journey: string };

const noStore = { 'cache-control': 'no-store' };

/**
 * The map, under its revision as its tag: whoever has that one already is told so after one small read. `?since=` asks as well
 * what was typed after a revision.
 */
export const GET = workspaceGet('view', (workspace, { journey }: Params, request) =>
  workspace.read(async (scope) => {
    const known = /^(?:W\/)?"(\d{1,9})"$/.exec(request.headers.get('if-none-match') ?? '')?.[1];
    if (known !== undefined && Number(known) === (await journeyRevision(scope, journey)))
      return new Response(null, { status: 304, headers: { ...noStore, etag: `"${known}"` } });
    const since = /^\d{1,9}$/.exec(new URL(request.url).searchParams.get('since') ?? '')?.[0];
    const [map, writings] = await Promise.all([
      journeyMap(scope, journey),
      since === undefined ? [] : writingsSince(scope, journey, Number(since)),
    ]);
    if (!map) return null;
    return Response.json({ map, writings }, { headers: { ...noStore, etag: `"${map.revision}"` } });
  }),
);
