import { workspaceGet } from '@/lib/auth/get';
import { refusedFile } from '@/lib/exchange/reports/refused';

type Params = { workspace: string; import: string };

export const GET = workspaceGet('edit', (workspace, params: Params) => refusedFile(workspace, params.import));
