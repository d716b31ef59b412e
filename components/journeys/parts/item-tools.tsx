'use client';

import { Glyph } from '@/components/ui/glyph';
import { useCanvas } from '../state/canvas-context';
import type { Item } from '../state/moves';

/** The pointer's way to an item's menu; the keyboard has keys of its own and the context-menu key. */
export function ItemTools({ item, name }: { item: Item; name: string }) {
  const { t, editable, openMenu } = useCanvas();
  if (!editable) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-haspopup="menu"
      aria-label={t('menu.open', { name })}
      className="map-more"
      onClick={(event) => openMenu(item, event.currentTarget)}
    >
      <Glyph name="more" />
    </button>
  );
}
