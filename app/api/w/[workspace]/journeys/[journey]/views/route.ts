import { workspaceGet } from '@/lib/auth/get';
import { viewsOf } from '@/lib/views/queries';

type Params = { workspace: string; journey: string };

export const GET = workspaceGet('view', (workspace, { journey }: Params) =>
  workspace.read((scope) => viewsOf(scope, journey)),
);
