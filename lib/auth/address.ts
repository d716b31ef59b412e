import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { headers } from 'next/headers';
import { env } from '@/lib/env';
import { clientOf } from './rules';

/**
 * From here on `x-forwarded-for` holds one address that can be believed. Next fills that header from the socket only where
 * the request brought none, so without this anyone could name an address of their own.
 */
export function trustAddresses(): void {
  const proxies = env().TRUSTED_PROXY;
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers['x-forwarded-for'] = clientOf(
      request.headers['x-forwarded-for'],
      request.socket.remoteAddress ?? '',
      proxies,
    );
  });
}

/** The address that this request came from, or '' where it is not known. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for') ?? '';
}
