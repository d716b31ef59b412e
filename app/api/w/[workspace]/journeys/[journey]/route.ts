import { workspaceGet } from '@/lib/auth/get';
import { journeyMap, placeableTouchpoints } from '@/lib/journeys/queries';

type Params = { workspace: string; journey: string };

export const GET = workspaceGet('view', (workspace, { journey }: Params) =>
  workspace.read(async (scope) => {
    const [map, touchpoints] = await Promise.all([journeyMap(scope, journey), placeableTouchpoints(scope)]);
    return map && { map, vocabulary: { touchpoints } };
  }),
);
