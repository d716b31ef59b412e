'use client';

import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { gridElement, type Hand } from '../editing/hand';
import { HeadButton } from '../parts/head-button';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { entriesOf } from './item-entries';
import { manyEntries } from './many-entries';
import './picking.css';

/** While one item after the other is chosen: how many there are, and what can be done to them. */
export function PickingBar({ hand }: { hand: Hand }) {
  const canvas = useCanvas();
  const { t, store, openMenu } = canvas;
  const selected = useCanvasState(store, (state) => state.selected);
  useCanvasState(store, (state) => state.view);
  const [copied, setCopied] = useState<ReadonlySet<string> | null>(null);
  const { items } = hand;
  const [item] = items;
  const count = items.length;
  const sort = item?.kind === 'placement' ? 'card' : (item?.kind ?? '');

  useEffect(() => {
    gridElement()?.setAttribute('data-picking', sort);
    return () => gridElement()?.removeAttribute('data-picking');
  }, [sort]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOver = document.querySelector('dialog[open], [popover]:popover-open') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isOver) hand.stopPicking();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [hand]);

  const run = (key: string) => {
    if (!item) return;
    const entries = hand.many ? manyEntries(canvas, hand, item) : entriesOf(canvas, item);
    entries.find((entry) => entry.key === key)?.run();
  };
  const end = () => {
    // Without a jump to where it is: whoever chose may look elsewhere by now.
    document.querySelector<HTMLElement>('[role=grid] [data-nav][tabindex="0"]')?.focus({ preventScroll: true });
    hand.stopPicking();
  };

  return (
    <div role="group" aria-label={t('selection.bar')} className="map-foot map-picking float no-print">
      <p className="map-picking-count">
        {t(copied === selected ? 'selection.copied' : 'selection.count', { count })}
        {count < 2 ? <span className="text-sm text-muted">{t('selection.more')}</span> : null}
      </p>
      <HeadButton
        label={t('menu.copy')}
        glyph="copy"
        off={!item}
        onPress={() => {
          run('copy');
          setCopied(store.getState().selected);
        }}
      />
      <HeadButton label={t('menu.remove')} glyph="remove" off={!item} onPress={() => run('remove')} />
      <button
        type="button"
        aria-haspopup="menu"
        aria-disabled={!item || undefined}
        className={buttonClass('outline', 'sm')}
        onClick={(event) => item && openMenu(item, event.currentTarget)}
      >
        {t('selection.actions')}
      </button>
      <button type="button" className={buttonClass('primary', 'sm')} onClick={end}>
        {t('selection.done')}
      </button>
    </div>
  );
}
