'use client';
import { FaultPage } from '@/components/shell/fault-page';

export default function Fault(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main">
      <FaultPage {...props} />
    </main>
  );
}
