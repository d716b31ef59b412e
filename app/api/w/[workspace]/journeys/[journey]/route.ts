import { workspaceGet } from '@/lib/auth/get';
import { journeyMap, mapVocabulary } from '@/lib/journeys/queries';

type Params = { workspace: string; journey: string };

export const GET = workspaceGet('view', (workspace, { journey }: Params) =>
  workspace.read(async (scope) => {
    const [map, vocabulary] = await Promise.all([journeyMap(scope, journey), mapVocabulary(scope)]);
    return map && { map, vocabulary };
  }),
);
