import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { env } from '@/lib/env';
import { provider } from './oidc';
import { authOptions } from './options';

/** The proof that next-auth wants with a form: a token, and in a cookie the token with its keyed hash. */
async function giveCsrfToken(): Promise<string> {
  const secure = env().NEXTAUTH_URL.startsWith('https://');
  const token = randomBytes(32).toString('hex');
  const proof = createHash('sha256').update(`${token}${env().AUTH_SECRET}`).digest('hex');
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  (await cookies()).set(`${secure ? '__Host-' : ''}next-auth.csrf-token`, `${token}|${proof}`, options);
  return token;
}

/**
 * Has next-auth prepare state, nonce and PKCE for the provider. Its own form needs a script to fetch the token first; ours is
 * a server action, whose origin Next has checked.
 * @returns the provider's address to go to; our own page where there is no provider
 */
export async function beginProviderSignIn(next: string): Promise<string> {
  if (!provider()) return '/sign-in';
  const csrfToken = await giveCsrfToken();
  const url = new URL('/api/auth/signin/oidc', env().NEXTAUTH_URL);
  const body = new URLSearchParams({ csrfToken, callbackUrl: new URL(next, url).href });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const request = new NextRequest(url, { method: 'POST', headers, body });
  const answer: Response = await NextAuth(request, { params: { nextauth: ['signin', 'oidc'] } }, authOptions());
  const jar = await cookies();
  for (const line of answer.headers.getSetCookie()) keep(jar, line);
  return answer.headers.get('location') ?? '/sign-in?error=OAuthSignin';
}

/** Hands on a cookie that next-auth made, as it made it. */
function keep(jar: Awaited<ReturnType<typeof cookies>>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const cut = pair.indexOf('=');
  const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice('expires='.length);
  jar.set(pair.slice(0, cut), decodeURIComponent(pair.slice(cut + 1)), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: attributes.some((attribute) => /^secure$/i.test(attribute)),
    expires: expires ? new Date(expires) : undefined,
  });
}
