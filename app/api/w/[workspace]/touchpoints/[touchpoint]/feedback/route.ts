import { workspaceGet } from '@/lib/auth/get';
import { touchpointForms } from '@/lib/feedback/queries';

type Params = { workspace: string; touchpoint: string };

export const GET = workspaceGet('view', async (workspace, { touchpoint }: Params) => {
  const found = await workspace.read((scope) => touchpointForms(scope, touchpoint));
  return found && { ...found, timeZone: workspace.timeZone };
});
