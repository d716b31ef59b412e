import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Where a provider sends people back to, and by what ways next-auth leads to our own page when that fails. */
const open = ['callback', 'error', 'signin'];

/** The other addresses of next-auth stay closed: our pages and actions do what they do, and one prolongs sessions. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [place = ''] = (await context.params).nextauth;
  if (!open.includes(place)) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return NextAuth(request, context, authOptions());
}
