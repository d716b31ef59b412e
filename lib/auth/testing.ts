import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Person = { sub: string; email: string; email_verified?: boolean; name?: string };

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * A small OpenID provider: discovery, keys, the code flow with PKCE, signed ID tokens. Whoever comes is `person`.
 * `forge` changes the claims of the ID token, for what must be refused.
 */
export async function openProvider(clientId: string) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, { nonce: string; challenge: string }>();
  const state = { person: { sub: randomUUID(), email: '' } as Person, forge: (claims: object): object => claims };
  let issuer = '';

  const idToken = (nonce: string) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 60, nonce, ...state.person };
    const head = `${encoded({ alg: 'RS256', kid: 'test' })}.${encoded(state.forge(claims))}`;
    return `${head}.${sign('RSA-SHA256', Buffer.from(head), privateKey).toString('base64url')}`;
  };

  const authorize = (query: URLSearchParams): string => {
    const code = randomUUID();
    codes.set(code, { nonce: query.get('nonce') ?? '', challenge: query.get('code_challenge') ?? '' });
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return back.href;
  };

  const token = (form: URLSearchParams): [number, object] => {
    const known = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!known || known.challenge !== proof) return [400, { error: 'invalid_grant' }];
    return [200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken(known.nonce) }];
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/authorize') {
      response.writeHead(302, { location: authorize(url.searchParams) }).end();
      return;
    }
    const answers: Record<string, () => Promise<[number, object]>> = {
      '/.well-known/openid-configuration': async () => [
        200,
        {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        },
      ],
      '/keys': async () => [200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', use: 'sig' }] }],
      '/token': async () => token(await bodyOf(request)),
    };
    const [status, body] = (await answers[url.pathname]?.()) ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  issuer = await listen(server);
  return { issuer, state, close: () => server.close() };
}
