import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { identify } from './identities';
import { type Claims, provider } from './oidc';

declare module 'next-auth' {
  interface Session {
    userId: string;
    sessionEpoch: number;
  }
  interface User {
    sessionEpoch: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionEpoch: number;
  }
}

/** Seconds. A session ends this long after signing in; "sign out everywhere" and a new password end it at once. */
export const sessionLife = 30 * 24 * 3600;

const callbacks: NextAuthOptions['callbacks'] = {
  /** Only a provider comes this way; who signs in by password is checked in `sign-in.ts`. */
  async signIn({ user, account, profile }) {
    const found = account && profile ? await identify(account.provider, profile as Claims) : null;
    if (!found) return '/sign-in?error=email-unverified';
    Object.assign(user, found);
    return true;
  },
  /** The session holds who, and which generation of sessions; nothing about the person. */
  jwt({ token, user }) {
    return user ? { sub: user.id, sessionEpoch: user.sessionEpoch } : token;
  },
  session({ session, token }) {
    return { expires: session.expires, userId: token.sub ?? '', sessionEpoch: token.sessionEpoch };
  },
};

/** next-auth's settings; made at a request and not at import, so that a build needs no environment. */
export function authOptions(): NextAuthOptions {
  const oidc = provider();
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: sessionLife },
    pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
    providers: oidc ? [oidc] : [],
    callbacks,
    logger: {
      error: (code) => log.warn('nextauth.failed', { code }),
      warn: (code) => log.warn('nextauth.warned', { code }),
      debug: () => {},
    },
  };
}
