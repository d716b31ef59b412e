import { workspaceGet } from '@/lib/auth/get';
import { importProgress } from '@/lib/exchange/queries';

type Params = { workspace: string; import: string };

export const GET = workspaceGet('edit', (workspace, params: Params) =>
  workspace.read((scope) => importProgress(scope, params.import)),
);
