import { type NextRequest, NextResponse } from 'next/server';

/** Without script, signing in at the provider is a form whose answer leads there. */
const issuer = URL.canParse(process.env.OIDC_ISSUER ?? '') ? new URL(process.env.OIDC_ISSUER ?? '').origin : '';
const development = process.env.NODE_ENV === 'development';
const secure = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;

/** A script runs only with this answer's nonce. Authorisation never lives here. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${issuer ? ` ${issuer}` : ''}`,
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (secure) response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

/** Pages, and whatever is not found: files, GETs for data and the customer's form bring headers of their own. */
export const config = {
  matcher: ['/((?!_next/|api/auth/|api/health$|api/w/|f/[^/]+$|favicon\\.ico$|icon\\.svg$).*)'],
};
