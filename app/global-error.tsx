'use client';
import './globals.css';
import { Fault } from '@/components/shell/fault';
import type { FaultProps } from '@/components/shell/fault-page';

export default function GlobalError(props: FaultProps) {
  return (
    <html lang="en">
      <body>
        <main id="main">
          <Fault {...props} />
        </main>
      </body>
    </html>
  );
}
