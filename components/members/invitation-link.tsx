'use client';

import { Button } from '../ui/button';
import { useCopy } from '../ui/use-copy';

interface InvitationLinkProps {
  href: string;
  words: Record<'sent' | 'link' | 'copy' | 'copied' | 'selected', string>;
}

export function InvitationLink({ href, words }: InvitationLinkProps) {
  const { field, told, copy } = useCopy();
  return (
    <div className="flex flex-col gap-2 rounded-md border border-hairline bg-surface p-4">
      <p role="status">{words.sent}</p>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          aria-label={words.link}
          value={href}
          onFocus={(event) => event.currentTarget.select()}
          className="min-w-56 flex-1 font-mono text-sm"
        />
        <Button onClick={copy}>{words.copy}</Button>
      </div>
      <p aria-live="polite" className="text-sm text-positive empty:hidden">
        {told ? words[told] : ''}
      </p>
    </div>
  );
}
