'use client';
import './globals.css';
import { Fault, type FaultProps } from '@/components/shell/fault';

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
