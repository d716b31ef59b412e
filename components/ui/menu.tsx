'use client';

import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { buttonClass } from './button-class';
import type { MenuEntry } from './menu-entry';

const load = () => import('./menu-content');
const MenuContent = lazy(() => load().then((module) => ({ default: module.MenuContent })));

interface MenuProps {
  /** What stands on the button. */
  trigger: ReactNode;
  /** The button's name when its content is only a picture. */
  label?: string;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
  /** The button's whole look; an outline button without it. */
  className?: string;
}

/** A button now, a menu when someone comes near: Radix is fetched on hover or focus, and no page waits for it. */
export function Menu({ trigger, label, entries, align = 'start', className }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [near, setNear] = useState(false);
  const approach = () => setNear(true);
  return (
    <span className="relative inline-flex">
      <button
        ref={button}
        id={id}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={approach}
        onFocus={approach}
        onClick={() => {
          approach();
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          setOpen(true);
        }}
        className={className ?? buttonClass('outline', 'md')}
      >
        {trigger}
      </button>
      {near ? (
        <Suspense fallback={null}>
          <MenuContent
            open={open}
            onOpenChange={setOpen}
            button={button}
            labelledBy={id}
            entries={entries}
            align={align}
          />
        </Suspense>
      ) : null}
    </span>
  );
}
