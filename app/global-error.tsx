'use client';
import './globals.css';
import { useSyncExternalStore } from 'react';
import { Fault } from '@/components/shell/fault';
import type { FaultProps } from '@/components/shell/fault-page';

const noChange = () => () => {};

/** Where even the frame of all pages failed, nobody knows the reader's language but their browser. */
export default function GlobalError(props: FaultProps) {
  const lang = useSyncExternalStore(
    noChange,
    () => (navigator.language.startsWith('nl') ? 'nl' : 'en'),
    () => 'en',
  );
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
