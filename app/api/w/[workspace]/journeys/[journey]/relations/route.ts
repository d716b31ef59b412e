import { workspaceGet } from '@/lib/auth/get';
import { journeyRelations } from '@/lib/journeys/queries';

type Params = { workspace: string; journey: string };

/** What a journey's facts name beside its map. */
export const GET = workspaceGet('view', (workspace, { journey }: Params) =>
  workspace.read((scope) => journeyRelations(scope, journey)),
);
