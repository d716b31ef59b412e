import { inWorkspace } from '@/db/scope';
import type { LinkTarget } from '@/lib/auth/tenant-tokens';
import type { AskedForm } from '@/lib/feedback/queries';
import { findFile } from '@/lib/files/queries';
import { imageType, isImage } from '@/lib/files/rules';
import { keyOf, settledStore } from '@/lib/files/store';
import { openThumbnail } from '@/lib/files/thumbnails';

/** Pixels across: sharp on any screen where it is drawn. */
const width = 320;

/** The form's logo as anybody may see it; null for every other file. Its bytes never change under its id. */
export async function logoOf({ workspaceId }: LinkTarget, form: AskedForm, fileId: string): Promise<Response | null> {
  const store = settledStore();
  if (!store || fileId !== form.content.look.logoFileId) return null;
  const file = await inWorkspace(workspaceId, 'read', (scope) => findFile(scope, fileId));
  if (!file || !isImage(file.contentType)) return null;
  const key = keyOf(workspaceId, fileId);
  const small = width < (file.width ?? 0);
  const stored = await (small ? openThumbnail(store, key, keyOf(workspaceId, fileId, width), width) : store.open(key));
  if (!stored) return null;
  return new Response(stored.body, {
    headers: {
      'content-type': imageType,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'public, max-age=86400, immutable',
    },
  });
}
