import { workspaceGet } from '@/lib/auth/get';
import { sharedNotes } from '@/lib/journeys/reports/notes';
import { sharedKinds } from '@/lib/journeys/rules';

/** Pain points and opportunities; `?kind=` asks for one of them. */
export const GET = workspaceGet('view', (workspace, _: { workspace: string }, request) => {
  const wanted = new URL(request.url).searchParams.get('kind');
  return workspace.read((scope) =>
    sharedNotes(
      scope,
      sharedKinds.find((kind) => kind === wanted),
    ),
  );
});
