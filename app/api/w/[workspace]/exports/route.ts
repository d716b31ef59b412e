import { workspaceGet } from '@/lib/auth/get';
import { exportAnswers } from '@/lib/exchange/reports/answers';

/** `?of=form/…&format=csv`: see `exportSchema`. */
export const GET = workspaceGet('view', (workspace, _: { workspace: string }, request) =>
  exportAnswers(workspace, request),
);
