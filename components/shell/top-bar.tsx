import type { ReactNode } from 'react';

interface TopBarProps {
  /** Where am I: the workspace, and the way to the others. */
  where: ReactNode;
  /** The user's menu. */
  actions: ReactNode;
}

export function TopBar({ where, actions }: TopBarProps) {
  return (
    <header className="no-print fixed inset-x-0 top-0 z-30 flex h-(--topbar) items-center gap-3 border-b border-hairline bg-paper pe-3 ps-4 md:ps-[calc(var(--rail)+1.25rem)] md:pe-4">
      <div className="min-w-0 flex-1">{where}</div>
      {actions}
    </header>
  );
}
