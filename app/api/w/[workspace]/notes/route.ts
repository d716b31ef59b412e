import { workspaceGet } from '@/lib/auth/get';
import { sharedKinds, sharedNotes } from '@/lib/journeys/reports/notes';

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
