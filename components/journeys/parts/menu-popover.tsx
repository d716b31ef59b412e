'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Glyph, type GlyphName } from '@/components/ui/glyph';

type MenuPopoverProps = {
  anchor: HTMLElement;
  label: string;
  /** Also after a choice; `lost` tells that nothing has the focus now. */
  onClose(lost: boolean): void;
  children: ReactNode;
};

/** A menu beside what it belongs to: arrows walk, Esc and Tab close, a choice closes it first. */
export function MenuPopover({ anchor, label, onClose, children }: MenuPopoverProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = menu.current;
    element?.showPopover({ source: anchor });
    element?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [anchor]);

  const press = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const here = items.findIndex((it) => it.matches(':focus'));
    const goals: Record<string, number> = {
      ArrowDown: (here + 1) % items.length,
      ArrowUp: (here - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const goal = goals[event.key];
    if (event.key === 'Tab') {
      event.preventDefault();
      menu.current?.hidePopover();
    }
    if (goal === undefined) return;
    event.preventDefault();
    items[goal]?.focus();
  };

  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="float popover map-menu"
      onKeyDown={press}
      onClickCapture={(event) => {
        if (event.target instanceof Element && event.target.closest('[role=menuitem]')) menu.current?.hidePopover();
      }}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose(document.activeElement === document.body);
      }}
    >
      {children}
    </div>
  );
}

type MenuItemProps = {
  glyph: GlyphName;
  label: string;
  hint?: string;
  /** That do the same. */
  keys?: string;
  /** Another group of entries begins here. */
  divided?: boolean;
  onChoose(): void;
};

export function MenuItem({ glyph, label, hint, keys, divided, onChoose }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="map-menu-item"
      data-divided={divided || undefined}
      onClick={onChoose}
    >
      <Glyph name={glyph} className="size-4 shrink-0 text-muted" />
      {hint ? (
        <span className="flex min-w-0 flex-col">
          {label}
          <span className="text-sm text-muted">{hint}</span>
        </span>
      ) : (
        label
      )}
      {keys ? (
        <span aria-hidden className="map-menu-keys">
          {keys}
        </span>
      ) : null}
    </button>
  );
}
