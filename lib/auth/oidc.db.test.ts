import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth from 'next-auth';
import { decode } from 'next-auth/jwt';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '@/db/client';
import { createUser } from './accounts';
import { authOptions } from './options';
import { bodyOf, listen, openProvider } from './testing';

const clientId = 'touchline';
let provider: Awaited<ReturnType<typeof openProvider>>;
let app = '';

/** next-auth behind a plain HTTP server, as Next puts it behind its own. */
const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? '/', app);
  const cookies = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split(/=(.*)/s));
  const more = {
    query: { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split('/').slice(3) },
    cookies: Object.fromEntries(cookies.map(([name = '', value = '']) => [name, decodeURIComponent(value)])),
    body: Object.fromEntries(await bodyOf(request)),
  };
  const status = (code: number) => Object.assign(response, { statusCode: code });
  const send = (body: unknown) => response.end(typeof body === 'string' ? body : JSON.stringify(body));
  const asked = Object.assign(request, more) as unknown as NextApiRequest;
  const answer = Object.assign(response, { status, send, json: send }) as unknown as NextApiResponse;
  await NextAuth(asked, answer, authOptions());
});

beforeAll(async () => {
  provider = await openProvider(clientId);
  app = await listen(server);
  Object.assign(process.env, { NEXTAUTH_URL: app, OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: clientId });
});

afterAll(async () => {
  server.close();
  provider.close();
  await closeDatabase();
});

beforeEach(() => {
  provider.state.forge = (claims) => claims;
  provider.state.person = {
    sub: randomUUID(),
    email: `${randomUUID()}@people.example`,
    email_verified: true,
    name: 'Pia',
  };
});

/** A browser: it keeps cookies and follows no redirect by itself. */
function browser() {
  const jar = new Map<string, string>();
  return {
    jar,
    async go(url: string, form?: Record<string, string>) {
      const answer = await fetch(url, {
        method: form ? 'POST' : 'GET',
        redirect: 'manual',
        headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
        body: form ? new URLSearchParams(form) : undefined,
      });
      for (const line of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
        jar.set(name, value);
      }
      return { to: answer.headers.get('location') ?? '', body: await answer.text() };
    },
  };
}

/** Up to the provider and back to where it sends the browser. */
async function begin() {
  const visitor = browser();
  const { csrfToken } = JSON.parse((await visitor.go(`${app}/api/auth/csrf`)).body);
  const form = { csrfToken, callbackUrl: `${app}/w/demo` };
  const { to } = await visitor.go(`${app}/api/auth/signin/oidc`, form);
  return { visitor, away: new URL(to), back: (await visitor.go(to)).to };
}

const sessionOf = (jar: Map<string, string>) =>
  decode({ token: jar.get('next-auth.session-token'), secret: process.env.AUTH_SECRET ?? '' });

test('someone whom the provider vouches for comes in, with state, nonce and PKCE', async () => {
  const { email } = provider.state.person;
  const { id } = await createUser({ email, name: 'Pia', verified: true });
  const { visitor, away, back } = await begin();
  for (const part of ['state', 'nonce', 'code_challenge']) expect(away.searchParams.get(part)).toBeTruthy();
  expect(away.searchParams.get('code_challenge_method')).toBe('S256');
  expect((await visitor.go(back)).to).toBe(`${app}/w/demo`);
  const session = await sessionOf(visitor.jar);
  expect(session).toMatchObject({ sub: id, sessionEpoch: 0 });
  expect(Object.keys(session ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sessionEpoch', 'sub']);
});

test('an address that the provider has not verified opens nothing', async () => {
  provider.state.person.email_verified = false;
  const { visitor, back } = await begin();
  expect((await visitor.go(back)).to).toContain('/sign-in?error=email-unverified');
  expect(await sessionOf(visitor.jar)).toBeNull();
});

test('another state, another nonce and a code for another browser are refused', async () => {
  const first = await begin();
  const forged = new URL(first.back);
  forged.searchParams.set('state', 'forged');
  expect((await first.visitor.go(forged.href)).to).toContain('error=');

  const second = await begin();
  provider.state.forge = (claims) => ({ ...claims, nonce: 'forged' });
  expect((await second.visitor.go(second.back)).to).toContain('error=');

  provider.state.forge = (claims) => claims;
  const third = await begin();
  const other = await begin();
  expect((await other.visitor.go(third.back)).to).toContain('error=');
  for (const { visitor } of [first, second, other]) expect(await sessionOf(visitor.jar)).toBeNull();
});
