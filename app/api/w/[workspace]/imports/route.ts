import { workspacePost } from '@/lib/auth/post';
import { uploadImport } from '@/lib/exchange/posts';

export const POST = workspacePost('edit', uploadImport);
