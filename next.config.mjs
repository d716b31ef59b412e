import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/auth/request-language.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: ['en', 'nl'], precompile: true } },
});

/** Headers that hold for every answer; the content security policy has a nonce and is set in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/**
 * Next compresses a route handler's answer only where its type was set before the handler's own headers are appended.
 * The customer's form answers with nothing but pages, and this saves two thirds of their bytes.
 */
const formHeaders = [{ key: 'Content-Type', value: 'text/html; charset=utf-8' }];

export default withNextIntl({
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['@node-rs/argon2', 'graphile-worker', 'pg', 'nodemailer'],
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/f/:form', headers: formHeaders },
  ],
});
