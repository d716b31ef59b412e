import './globals.css';
import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { currentUser } from '@/lib/auth/session';

export const metadata: Metadata = {
  title: { default: 'Touchline', template: '%s · Touchline' },
  icons: { icon: '/icon.svg' },
};

/** Messages are not handed to the browser here: each client component's parent provides those that it needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, user] = await Promise.all([getLocale(), currentUser()]);
  return (
    <html lang={locale} data-theme={user?.theme ?? undefined} className={`${GeistSans.variable} ${GeistMono.variable}`}>
      <body>{children}</body>
    </html>
  );
}
