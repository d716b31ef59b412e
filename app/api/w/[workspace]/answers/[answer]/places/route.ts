import { answerPlaces } from '@/lib/answers/reports/answer';
import { workspaceGet } from '@/lib/auth/get';

type Params = { workspace: string; answer: string };

export const GET = workspaceGet('view', (workspace, { answer }: Params) =>
  workspace.read((scope) => answerPlaces(scope, answer)),
);
