import type { ReactNode } from 'react';

export type MenuEntry =
  | { kind: 'link'; label: string; href: string; icon?: ReactNode; note?: string }
  | {
      kind: 'action';
      label: string;
      onSelect: () => unknown;
      icon?: ReactNode;
      /** Keys as they are written, e.g. "Ctrl+Z"; the key itself is the caller's to listen to. */
      shortcut?: string;
      danger?: boolean;
      disabled?: boolean;
    }
  | { kind: 'choice'; label: string; checked: boolean; onSelect: () => unknown }
  | { kind: 'heading'; label: string }
  | { kind: 'separator' };
