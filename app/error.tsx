'use client';
import { Fault } from '@/components/shell/fault';
import type { FaultProps } from '@/components/shell/fault-page';

export default function Page(props: FaultProps) {
  return (
    <main id="main">
      <Fault {...props} />
    </main>
  );
}
