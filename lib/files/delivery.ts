import type { Workspace } from '@/lib/auth/workspace';
import { log } from '@/lib/log';
import { findFile } from './queries';
import { type FileFacts, isImage, isThumbnailWidth } from './rules';
import { fileStore, keyOf } from './store';
import { openThumbnail } from './thumbnails';

/** RFC 6266 and 8187: any name, whatever stands in it. */
function disposition({ name, contentType }: FileFacts): string {
  const escaped = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${isImage(contentType) ? 'inline' : 'attachment'}; filename*=UTF-8''${escaped}`;
}

/**
 * A file's bytes never change under its id, so a browser may keep them a while; with another session's cookie it asks
 * again, and so does whoever signs out. What is no image of ours is only ever saved, and nothing in it runs.
 */
const headersOf = (file: FileFacts, tag: string): Record<string, string> => ({
  'content-type': file.contentType,
  'content-disposition': disposition(file),
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, max-age=3600',
  vary: 'cookie',
  etag: tag,
});

/**
 * A file's bytes for a member; with `?width=` one of an image's smaller copies.
 * @returns null where the workspace has no such file, or no copy of that width
 */
export async function deliverFile(workspace: Workspace, id: string, request: Request): Promise<Response | null> {
  const wanted = new URL(request.url).searchParams.get('width');
  const width = wanted === null ? null : Number(wanted);
  const file = await workspace.read((scope) => findFile(scope, id));
  if (!file || (width !== null && !(isThumbnailWidth(width) && isImage(file.contentType)))) return null;
  const smaller = width !== null && isThumbnailWidth(width) && width < (file.width ?? 0) ? width : null;
  const tag = `"${file.id}${smaller ? `.${smaller}` : ''}"`;
  const headers = headersOf(file, tag);
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((one) => one.trim().replace(/^W\//, '') === tag)) return new Response(null, { status: 304, headers });
  // Nobody reads the body of an answer that has none: it would stay open.
  if (request.method === 'HEAD') return new Response(null, { headers });
  const key = keyOf(workspace.id, file.id);
  const stored = await (smaller
    ? openThumbnail(fileStore(), key, keyOf(workspace.id, file.id, smaller), smaller, request.signal)
    : fileStore().open(key, request.signal));
  if (!stored) {
    log.fault('files.missing', new Error('A file has no bytes'), { file: file.id });
    return null;
  }
  return new Response(stored.body, { headers: { ...headers, 'content-length': String(stored.size) } });
}
