'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useCanvas } from './canvas-context';
import { editingOf } from './editing';
import { focusStop, stopInstead } from './focus';
import { Glyph, type GlyphName } from './glyph';
import { nameOf, navOf, touchpointAt } from './items';
import { type Direction, type Item, moveOf } from './moves';

type Entry = { key: string; label: string; glyph: GlyphName; run(): void };
type ItemMenuProps = { item: Item; anchor: HTMLElement; onClose(): void };

/** All that can be done to an item; what the map has no room for is left out. */
function useEntries(item: Item): Entry[] {
  const canvas = useCanvas();
  const { t, store, openTouchpoint } = canvas;
  const editing = editingOf(canvas);
  const { map } = store.getState();
  const touchpoint = item.kind === 'placement' ? touchpointAt(map, item.id) : null;
  const entries: (Entry | false | null)[] = [
    touchpoint && {
      key: 'open',
      label: t('menu.openPanel'),
      glyph: 'other',
      run: () => openTouchpoint(touchpoint.id),
    },
    {
      key: 'rename',
      label: t(item.kind === 'card' ? 'menu.editText' : 'menu.rename'),
      glyph: 'edit',
      run: () => store.edit(navOf(item)),
    },
    touchpoint && {
      key: 'star',
      label: t(touchpoint.momentOfTruth ? 'menu.unstar' : 'menu.star'),
      glyph: 'star',
      run: () => editing.toggleStar(item.id),
    },
    item.kind === 'phase' && {
      key: 'add-phase',
      label: t('menu.addPhase'),
      glyph: 'plus',
      run: () => editing.addPhase(item.id),
    },
    item.kind === 'phase' && {
      key: 'add-first-step',
      label: t('menu.addFirstStep'),
      glyph: 'plus',
      run: () => editing.addStep(item.id, null),
    },
    item.kind === 'step' && {
      key: 'add-step',
      label: t('menu.addStep'),
      glyph: 'plus',
      run: () => editing.addStepAfter(item.id),
    },
    ...(['left', 'right', 'up', 'down'] satisfies Direction[]).map(
      (direction): Entry | null =>
        moveOf(map, item, direction) && {
          key: direction,
          label: t(`menu.${direction}`),
          glyph: direction,
          run: () => editing.move(item, direction),
        },
    ),
    {
      key: 'remove',
      label: t(touchpoint ? 'menu.removeFromStep' : 'menu.remove'),
      glyph: 'remove',
      run: () => {
        const stop = document.querySelector<HTMLElement>(`[data-nav="${navOf(item)}"]`);
        editing.remove(item, stop ? stopInstead(stop) : undefined);
      },
    },
  ];
  return entries.filter((entry): entry is Entry => Boolean(entry));
}

export function ItemMenu({ item, anchor, onClose }: ItemMenuProps) {
  const canvas = useCanvas();
  const { t, store } = canvas;
  const menu = useRef<HTMLDivElement>(null);
  const entries = useEntries(item);

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
      aria-label={t('menu.label', { name: nameOf(canvas, store.getState().map, item) })}
      className="float popover map-menu"
      onKeyDown={press}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        if (document.activeElement === document.body) focusStop(navOf(item));
        onClose();
      }}
    >
      {entries.map((entry) => (
        <button
          key={entry.key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="map-menu-item"
          onClick={() => {
            menu.current?.hidePopover();
            entry.run();
          }}
        >
          <Glyph name={entry.glyph} className="size-4 shrink-0 text-muted" />
          {entry.label}
        </button>
      ))}
    </div>
  );
}
