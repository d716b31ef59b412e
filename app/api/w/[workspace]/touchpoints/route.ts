import { workspaceGet } from '@/lib/auth/get';
import { placeableTouchpoints } from '@/lib/journeys/queries';

export const GET = workspaceGet('view', (workspace) => workspace.read(placeableTouchpoints));
