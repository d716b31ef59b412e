import { workspaceGet } from '@/lib/auth/get';
import { touchpointDetails } from '@/lib/touchpoints/queries';

type Params = { workspace: string; touchpoint: string };

export const GET = workspaceGet('view', (workspace, { touchpoint }: Params) =>
  workspace.read((scope) => touchpointDetails(scope, touchpoint)),
);
