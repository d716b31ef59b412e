import { type NextRequest, NextResponse } from 'next/server';
import { preferredLocale } from '@/lib/i18n/locales';
import { notice } from '@/lib/intake/page/notices';

/** Without script, signing in at the provider is a form whose answer leads there. */
const issuer = URL.canParse(process.env.OIDC_ISSUER ?? '') ? new URL(process.env.OIDC_ISSUER ?? '').origin : '';
const development = process.env.NODE_ENV === 'development';
const transport: Record<string, string> = process.env.NEXTAUTH_URL?.startsWith('https://')
  ? { 'strict-transport-security': 'max-age=31536000' }
  : {};

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Next has no page for an address with a broken escape: it would answer with a bare 500. */
const unreadable = (request: NextRequest): Response =>
  notice(400, 'missing', preferredLocale(request.headers.get('accept-language')), transport);

/** A script runs only with this answer's nonce. Authorisation never lives here. */
export function proxy(request: NextRequest): Response {
  if (!isReadable(request.nextUrl.pathname)) return unreadable(request);
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
  for (const [name, value] of Object.entries(transport)) response.headers.set(name, value);
  return response;
}

/**
 * Pages, and whatever is not found: files, GETs for data and the customer's form bring headers of their own. Of all
 * addresses those with an escape that is broken or not of plain ASCII.
 */
export const config = {
  matcher: [
    '/((?!_next/|api/auth/|api/health$|api/w/|f/[^/]+$|favicon\\.ico$|icon\\.svg$).*)',
    '/(.*%(?![0-7][0-9A-Fa-f]).*)',
  ],
};
