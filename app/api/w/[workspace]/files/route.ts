import { workspacePost } from '@/lib/auth/post';
import { uploadFile } from '@/lib/files/upload';

export const POST = workspacePost('edit', uploadFile);
