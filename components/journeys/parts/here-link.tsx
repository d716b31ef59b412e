'use client';

import type { ComponentProps, MouseEvent } from 'react';

type HereLinkProps = ComponentProps<'a'> & { onGo(): void };

/** A link to this page with another address. With script the page stays, and is not asked for again. */
export function HereLink({ href, onGo, children, ...rest }: HereLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onGo();
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
