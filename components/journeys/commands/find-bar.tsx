'use client';

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { HeadButton } from '../parts/head-button';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { elementOf, goTo } from '../state/focus';
import { gridModel } from '../state/grid-model';
import { laneName } from '../state/items';
import { findIn, type Hit } from './finding';
import './find.css';

const gridElement = () => document.querySelector('[role=grid]');
const mark = 'data-found';

type Place = Pick<Hit, 'nav' | 'row' | 'col'>;

/** Brings a hit into sight and marks it; the focus stays where it is. */
function show(place?: Place): HTMLElement | null {
  const grid = gridElement();
  for (const old of grid?.querySelectorAll(`[${mark}]`) ?? []) old.removeAttribute(mark);
  const found = grid && place ? elementOf(grid, place) : null;
  found?.setAttribute(mark, '');
  found?.scrollIntoView({ block: 'center', inline: 'center' });
  return found;
}

/** Looks for words on the whole map: the browser's own search finds only what is drawn. */
export function FindBar({ onClose }: { onClose(): void }) {
  const canvas = useCanvas();
  const { t, store, editable } = canvas;
  const view = useCanvasState(store, (state) => state.view);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => {
    const lanes = view.lanes.map((lane) => laneName({ t }, lane));
    return findIn(view, gridModel(view, editable), lanes, wanted);
  }, [view, editable, t, wanted]);
  const place = Math.min(at, hits.length - 1);
  const hit = hits[place];
  const { nav, row = 0, col = 0 } = hit ?? {};

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // Not at once: a column may have to be drawn for it.
    const soon = requestAnimationFrame(() => show(nav === undefined ? undefined : { nav, row, col }));
    return () => cancelAnimationFrame(soon);
  }, [nav, row, col]);
  useEffect(() => () => void show(), []);

  const walk = (by: -1 | 1) => {
    if (hits.length > 0) setAt((place + by + hits.length) % hits.length);
  };
  const close = () => {
    const found = show(hit) ?? gridElement()?.querySelector<HTMLElement>('[data-nav][tabindex="0"]');
    onClose();
    if (found) goTo(found);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) walk(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count = { n: place + 1, m: hits.length };
  const none = wanted.trim() !== '' && hits.length === 0;

  return (
    <div role="search" aria-label={t('find.label')} className="map-find float no-print" onKeyDown={press}>
      <input
        ref={field}
        type="text"
        aria-label={t('find.field')}
        placeholder={t('find.field')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        className="map-find-field"
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setAt(0);
        }}
      />
      <span aria-hidden className="map-find-count" data-none={none || undefined}>
        {hit ? t('find.count', count) : none ? t('find.none') : null}
      </span>
      <span role="status" className="sr-only">
        {hit ? t('find.found', { ...count, text: hit.text }) : none ? t('find.none') : null}
      </span>
      <HeadButton label={t('find.previous')} glyph="up" off={hits.length === 0} onPress={() => walk(-1)} />
      <HeadButton label={t('find.next')} glyph="down" off={hits.length === 0} onPress={() => walk(1)} />
      <HeadButton label={t('find.close')} glyph="close" onPress={close} />
    </div>
  );
}
