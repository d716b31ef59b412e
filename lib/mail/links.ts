import { env } from '@/lib/env';

/** An address of ours in full, for a mail. `next` says where to go on afterwards. */
export function link(path: string, next?: string): string {
  const url = new URL(path, env().NEXTAUTH_URL);
  if (next && next !== '/') url.searchParams.set('next', next);
  return url.href;
}
