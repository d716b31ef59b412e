'use client';
import './globals.css';
import { useSyncExternalStore } from 'react';
import { Fault } from '@/components/shell/fault';
import type { FaultProps } from '@/components/shell/fault-page';
import { firstLocale } from '@/lib/i18n/locales';

const noChange = () => () => {};

/** The language of the page that failed; where even its frame never came, nobody knows it but the browser. */
const readersLanguage = () => firstLocale([document.documentElement.lang, ...navigator.languages]) ?? 'en';

export default function GlobalError(props: FaultProps) {
  const lang = useSyncExternalStore(noChange, readersLanguage, () => 'en');
  return (
    <html lang={lang}>
      <body>
        <main id="main">
          <Fault {...props} />
        </main>
      </body>
    </html>
  );
}
