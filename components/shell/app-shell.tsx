import type { ReactNode } from 'react';
import { HintDismiss } from '../ui/hint-dismiss';

interface AppShellProps {
  /** "Skip to content": the first thing that Tab reaches. */
  skipLabel: string;
  rail: ReactNode;
  topBar: ReactNode;
  children: ReactNode;
}

export function AppShell({ skipLabel, rail, topBar, children }: AppShellProps) {
  return (
    <div className="shell min-h-dvh md:[--rail:3.5rem] lg:[--rail:12.5rem]">
      <a
        href="#main"
        className="sr-only rounded-md bg-accent px-4 py-2 font-medium text-on-accent focus-visible:not-sr-only focus-visible:fixed focus-visible:top-2 focus-visible:left-2 focus-visible:z-50"
      >
        {skipLabel}
      </a>
      {topBar}
      {rail}
      <main
        id="main"
        tabIndex={-1}
        className="ps-(--rail) pt-(--topbar) pb-20 outline-none md:pb-0 md:has-[[data-panel]]:pe-(--panel) print:p-0"
      >
        {children}
      </main>
      <HintDismiss />
    </div>
  );
}
