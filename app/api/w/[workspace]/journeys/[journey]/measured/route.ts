import { workspaceGet } from '@/lib/auth/get';
import { measuredMapOf } from '@/lib/insights/queries';

type Params = { workspace: string; journey: string };

export const GET = workspaceGet('view', (workspace, { journey }: Params) =>
  workspace.read((scope) => measuredMapOf(scope, workspace.timeZone, journey)),
);
