import type { Failure, Result } from '@/lib/errors';
import type { FileFacts } from '@/lib/files/rules';

const failed = (status: number, key: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { status, message: { key }, fields: { file: { key } } },
});

/** What was answered; a proxy in between may have answered something of its own. */
function read(request: XMLHttpRequest): Result<FileFacts> {
  try {
    const answer: unknown = JSON.parse(request.responseText);
    // Ours are the only answers with this member.
    if (answer && typeof answer === 'object' && 'ok' in answer) return answer as Result<FileFacts>;
  } catch {
    // No answer of ours.
  }
  return failed(request.status, request.status === 413 ? 'files.tooLargeHere' : 'files.lost');
}

/**
 * Sends a file as it is. Only this old way of asking tells how far a body has got.
 * @param onProgress called with 0 … 1
 * @returns the file as the workspace has it now, or why it has not; null where the signal broke it off
 */
export function sendFile(
  address: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<FileFacts> | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(read(request));
    request.onerror = () => resolve(failed(0, 'files.lost'));
    request.onabort = () => resolve(null);
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
