'use client';

import { NextIntlClientProvider } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import type { Locale } from '@/lib/i18n/locales';

interface MessagesTextProps {
  locale: Locale;
  /** Messages as JSON: one text, where React would look at each of its hundreds of values, here and there. */
  text: string;
  children: ReactNode;
}

export function MessagesText({ locale, text, children }: MessagesTextProps) {
  const messages = useMemo(() => JSON.parse(text), [text]);
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
