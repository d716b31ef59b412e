'use client';

import { useCanvas } from './canvas-context';
import { focusStop } from './focus';
import { entriesOf } from './item-entries';
import { nameOf, navOf } from './items';
import { MenuItem, MenuPopover } from './menu-popover';
import type { Item } from './moves';

type ItemMenuProps = { item: Item; anchor: HTMLElement; onClose(): void };

export function ItemMenu({ item, anchor, onClose }: ItemMenuProps) {
  const canvas = useCanvas();
  const { t, store } = canvas;
  return (
    <MenuPopover
      anchor={anchor}
      label={t('menu.label', { name: nameOf(canvas, store.getState().map, item) })}
      onClose={(lost) => {
        if (lost) focusStop(navOf(item));
        onClose();
      }}
    >
      {entriesOf(canvas, item).map(({ key, label, glyph, run }) => (
        <MenuItem key={key} glyph={glyph} label={label} onChoose={run} />
      ))}
    </MenuPopover>
  );
}
