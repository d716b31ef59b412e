import { saveOperations } from '@/lib/journeys/posts';

export const POST = saveOperations;
