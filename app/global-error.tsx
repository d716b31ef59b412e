'use client';
import './globals.css';
import { FaultPage } from '@/components/shell/fault-page';

export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main id="main">
          <FaultPage {...props} />
        </main>
      </body>
    </html>
  );
}
