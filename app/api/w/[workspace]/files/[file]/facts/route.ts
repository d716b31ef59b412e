import { workspaceGet } from '@/lib/auth/get';
import { findFile } from '@/lib/files/queries';

type Params = { workspace: string; file: string };

export const GET = workspaceGet('view', (workspace, { file }: Params) =>
  workspace.read((scope) => findFile(scope, file)),
);
