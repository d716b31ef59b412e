import 'server-only';
import type { NextAuthOptions } from 'next-auth';

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

export const authOptions: NextAuthOptions = {
  secret: process.env.AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: sessionLife },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [],
  callbacks: {
    jwt({ token, user }) {
      if (user) {
        token.sub = user.id;
        token.sessionEpoch = user.sessionEpoch;
      }
      return token;
    },
    session({ session, token }) {
      session.userId = token.sub ?? '';
      session.sessionEpoch = token.sessionEpoch;
      return session;
    },
  },
};
