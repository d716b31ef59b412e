'use client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

const make = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, refetchOnWindowFocus: true, retry: 2 } } });

let shared: QueryClient | undefined;

/** One cache for a browser's tab; on the server one a rendering, so that nobody is shown what another was given. */
function clientHere(): QueryClient {
  if (typeof window === 'undefined') return make();
  shared ??= make();
  return shared;
}

/** The client cache for what is live below; a page, or the part of one, that has no live data does not load it. */
export function LiveData({ children }: { children: ReactNode }) {
  const [client] = useState(clientHere);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
