import type { OAuthConfig } from 'next-auth/providers/oauth';
import { env } from '@/lib/env';

type Claims = { sub: string; name?: string; email?: string; email_verified?: boolean };

/** The organisation's own sign-in, if OIDC_ISSUER and OIDC_CLIENT_ID are set. */
export function provider(): OAuthConfig<Claims> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return null;
  return {
    id: 'oidc',
    name: OIDC_NAME,
    type: 'oauth',
    issuer: OIDC_ISSUER,
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    // Without a secret it is a public client, which PKCE protects.
    client: OIDC_CLIENT_SECRET ? {} : { token_endpoint_auth_method: 'none' },
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    // Who this is here is decided in the signIn callback; until then nobody: no account has this number.
    profile: ({ sub }) => ({ id: sub, sessionEpoch: -1 }),
  };
}

/** What the provider is called on the button; null where none is set up. */
export const providerName = (): string | null => provider()?.name ?? null;

export type { Claims };
