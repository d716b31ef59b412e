import { workspaceGet } from '@/lib/auth/get';
import { builtForm } from '@/lib/feedback/reports/builder';

type Params = { workspace: string; form: string };

export const GET = workspaceGet('view', (workspace, { form }: Params) =>
  workspace.read((scope) => builtForm(scope, form)),
);
