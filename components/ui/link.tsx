'use client';

import NextLink, { useLinkStatus } from 'next/link';
import type { ComponentProps } from 'react';

/** The line that is drawn along the top while the next page is on its way; a quick answer never shows it. */
function OnItsWay() {
  return useLinkStatus().pending ? <span aria-hidden className="on-its-way" /> : null;
}

/**
 * A way to another page of the app. Nothing is fetched before it is followed: each page is the team's data of that
 * moment, so fetching ahead would bring only what surrounds it, once for each link in sight.
 */
export function Link({ children, ...props }: ComponentProps<typeof NextLink>) {
  return (
    <NextLink prefetch={false} {...props}>
      {children}
      <OnItsWay />
    </NextLink>
  );
}
