'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Message } from '@/lib/errors';

type Say = { (message: Message): string; (message: Message | undefined): string | undefined };

/** Says a message that the server chose, in the user's language. */
export function useSay(): Say {
  const t = useTranslations();
  return useCallback(
    // The server's keys are data here; that they exist is checked where they are thrown.
    (message?: Message) => message && t(message.key as Parameters<typeof t>[0], message.values as never),
    [t],
  ) as Say;
}
