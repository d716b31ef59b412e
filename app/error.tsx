'use client';
import { Fault, type FaultProps } from '@/components/shell/fault';

export default function Page(props: FaultProps) {
  return (
    <main id="main">
      <Fault {...props} />
    </main>
  );
}
