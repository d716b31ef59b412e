import 'server-only';
import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { env } from '@/lib/env';
import { sessionLife } from './options';

/** The cookie that next-auth reads: its name and its secure flag follow the scheme of our address. */
function cookie() {
  const secure = env().NEXTAUTH_URL.startsWith('https://');
  return { name: `${secure ? '__Secure-' : ''}next-auth.session-token`, secure };
}

/** Signs this browser in, with the session that next-auth itself would have made. Only in an action or a route handler. */
export async function startSession(user: { id: string; sessionEpoch: number }): Promise<void> {
  const { name, secure } = cookie();
  const value = await encode({
    token: { sub: user.id, sessionEpoch: user.sessionEpoch },
    secret: env().AUTH_SECRET,
    maxAge: sessionLife,
  });
  (await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: sessionLife });
}

/** Signs this browser out. */
export async function endSession(): Promise<void> {
  const { name, secure } = cookie();
  (await cookies()).set(name, '', { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: 0 });
}
