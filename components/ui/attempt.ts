import type { Result } from '@/lib/errors';

/** A write whose answer may never arrive: that is a refusal with a sentence too, and nothing that breaks the page. */
export async function attempt<T>(write: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await write();
  } catch {
    return { ok: false, error: { status: 0, message: { key: 'errors.lost' }, fields: {} } };
  }
}
