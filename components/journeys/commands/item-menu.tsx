'use client';

import { MenuItem, MenuPopover } from '../parts/menu-popover';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { nameOf, navOf } from '../state/items';
import type { Item } from '../state/moves';
import { type Entry, entriesOf } from './item-entries';
import { handWith, manyEntries } from './many-entries';

/** What belongs together in a menu: what is special to the item, moving it, parts of the map, taking it away. */
const groupOf = ({ key }: Entry) =>
  ['left', 'right', 'up', 'down'].includes(key)
    ? 'move'
    : ['pick', 'duplicate', 'copy', 'cut', 'paste'].includes(key)
      ? 'parts'
      : key === 'remove'
        ? key
        : 'own';

/** The key that does the same on the map. */
const keysOf: Record<string, string> = {
  rename: 'F2',
  star: '*',
  'add-step': '+',
  'add-phase': '+',
  'add-lane': '+',
  left: 'Alt+Shift+←',
  right: 'Alt+Shift+→',
  up: 'Alt+Shift+↑',
  down: 'Alt+Shift+↓',
  pick: 'Shift+→',
  duplicate: 'Ctrl+D',
  copy: 'Ctrl+C',
  cut: 'Ctrl+X',
  paste: 'Ctrl+V',
  remove: 'Delete',
};

type ItemMenuProps = { item: Item; anchor: HTMLElement; onClose(): void };

export function ItemMenu({ item, anchor, onClose }: ItemMenuProps) {
  const canvas = useCanvas();
  const { t, store } = canvas;
  const hand = handWith(item);
  const count = hand?.items.length ?? 1;
  const name = hand ? t('selection.items', { count }) : nameOf(canvas, store.getState().map, item);
  const entries = hand ? manyEntries(canvas, hand, item) : entriesOf(canvas, item);
  return (
    <MenuPopover
      anchor={anchor}
      label={t('menu.label', { name })}
      onClose={(lost) => {
        if (lost) focusStop(navOf(item));
        onClose();
      }}
    >
      {entries.map((entry, index, all) => (
        <MenuItem
          key={entry.key}
          glyph={entry.glyph}
          label={entry.label}
          keys={keysOf[entry.key]}
          divided={groupOf(entry) !== groupOf(all[index - 1] ?? entry)}
          onChoose={entry.run}
        />
      ))}
    </MenuPopover>
  );
}
