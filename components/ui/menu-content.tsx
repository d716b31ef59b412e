'use client';

import { Check } from 'lucide-react';
import Link from 'next/link';
import * as Dropdown from 'radix-ui/dropdown-menu';
import type { RefObject } from 'react';
import type { MenuEntry } from './menu-entry';

interface MenuContentProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  button: RefObject<HTMLButtonElement | null>;
  labelledBy: string;
  entries: readonly MenuEntry[];
  align: 'start' | 'end';
}

const row =
  'flex min-h-8 w-full cursor-default items-center gap-2.5 rounded-sm px-2.5 text-base outline-none select-none pointer-coarse:min-h-11 ' +
  'data-highlighted:bg-sunken data-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0';

export function MenuContent({ open, onOpenChange, button, labelledBy, entries, align }: MenuContentProps) {
  return (
    // Not modal: the modal kind injects a <style> of its own, which the content security policy refuses.
    <Dropdown.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Dropdown.Trigger asChild>
        <span aria-hidden className="pointer-events-none absolute inset-0" />
      </Dropdown.Trigger>
      <Dropdown.Portal>
        <Dropdown.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          aria-labelledby={labelledBy}
          onPointerDownOutside={(event) => {
            // The button closes its own menu; without this the same click would open it again.
            if (button.current?.contains(event.target as Node)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            button.current?.focus();
          }}
          className="float animate-rise z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto p-1"
        >
          {entries.map((entry, i) => (
            <Entry key={'label' in entry ? entry.label : `separator-${i}`} entry={entry} />
          ))}
        </Dropdown.Content>
      </Dropdown.Portal>
    </Dropdown.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  switch (entry.kind) {
    case 'separator':
      return <Dropdown.Separator className="mx-2 my-1 border-t border-hairline" />;
    case 'heading':
      return <Dropdown.Label className="px-2.5 pt-2 pb-1 text-xs text-muted">{entry.label}</Dropdown.Label>;
    case 'choice':
      return (
        <Dropdown.CheckboxItem checked={entry.checked} onSelect={() => void entry.onSelect()} className={row}>
          <span className="size-4">{entry.checked ? <Check aria-hidden className="text-accent" /> : null}</span>
          {entry.label}
        </Dropdown.CheckboxItem>
      );
    case 'link':
      return (
        <Dropdown.Item asChild className={row}>
          <Link href={entry.href}>
            {entry.icon}
            <span className="flex-1">{entry.label}</span>
            {entry.note ? <span className="text-sm text-muted">{entry.note}</span> : null}
          </Link>
        </Dropdown.Item>
      );
    case 'action':
      return (
        <Dropdown.Item
          disabled={entry.disabled}
          onSelect={() => void entry.onSelect()}
          className={`${row} ${entry.danger ? 'text-negative' : ''}`}
        >
          {entry.icon}
          <span className="flex-1">{entry.label}</span>
          {entry.shortcut ? <kbd className="font-sans text-xs text-muted">{entry.shortcut}</kbd> : null}
        </Dropdown.Item>
      );
  }
}
