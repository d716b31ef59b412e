import { workspaceGet } from '@/lib/auth/get';
import { noteUses } from '@/lib/journeys/reports/notes';

type Params = { workspace: string; note: string };

export const GET = workspaceGet('view', (workspace, { note }: Params) =>
  workspace.read((scope) => noteUses(scope, note)),
);
