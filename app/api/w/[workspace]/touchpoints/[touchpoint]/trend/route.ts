import { workspaceGet } from '@/lib/auth/get';
import { touchpointTrend } from '@/lib/insights/reports/touchpoint-trend';

type Params = { workspace: string; touchpoint: string };

export const GET = workspaceGet('view', (workspace, { touchpoint }: Params) =>
  workspace.read((scope) => touchpointTrend(scope, workspace.timeZone, touchpoint)),
);
