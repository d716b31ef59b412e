import { workspaceGet } from '@/lib/auth/get';
import { deliverFile } from '@/lib/files/delivery';

type Params = { workspace: string; file: string };

export const GET = workspaceGet('view', (workspace, { file }: Params, request) =>
  deliverFile(workspace, file, request),
);
