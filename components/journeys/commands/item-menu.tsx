'use client';

import { MenuItem, MenuPopover } from '../parts/menu-popover';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { nameOf, navOf } from '../state/items';
import type { Item } from '../state/moves';
import { entriesOf } from './item-entries';

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
