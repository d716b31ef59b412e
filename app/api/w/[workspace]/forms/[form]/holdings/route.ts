import { workspaceGet } from '@/lib/auth/get';
import { formHoldings } from '@/lib/feedback/reports/holdings';

type Params = { workspace: string; form: string };

export const GET = workspaceGet('edit', (workspace, { form }: Params) =>
  workspace.read((scope) => formHoldings(scope, form)),
);
