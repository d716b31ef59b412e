'use client';

import { Suspense, useEffect, useMemo, useState } from 'react';
import { later } from '@/components/ui/later';
import { gridElement, Hand } from '../editing/hand';
import { type Clip, mapClipboardOf } from '../editing/map-clipboard';
import { layParts } from '../editing/spreadsheet-parts';
import { useCanvas } from '../state/canvas-context';
import type { Item } from '../state/moves';
import { doWhatWasKept } from './hand-over';
import { tellHeadHeight } from './head-height';
import { levelKeys } from './level-keys';
import { type Told, ToldNotice } from './map-told';
import { spreadsheetKeys } from './spreadsheet-keys';
import { pointerOf } from './spreadsheet-pointer';
import { useUndoKeys } from './use-undo-keys';
import './selection.css';

const CommandPalette = later(() => import('../commands/command-palette').then((file) => file.CommandPalette));
const PickingBar = later(() => import('../commands/picking-bar').then((file) => file.PickingBar));
const Dragging = later(() => import('../drag/dragging').then((file) => file.Dragging));
const MapFiles = later(() => import('../drag/map-files').then((file) => file.MapFiles));

const stopAt = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('[role=grid] [data-nav]') ? target : null;

const put = ({ clipboardData }: ClipboardEvent, { text, html }: Clip) => {
  clipboardData?.setData('text/plain', text);
  clipboardData?.setData('text/html', html);
};

/**
 * What makes the map work like a spreadsheet: choosing, typing over, the clipboard, dragging and commands. It comes after
 * the page itself and listens before the map's own parts do.
 */
export function Spreadsheet() {
  const canvas = useCanvas();
  const { store, editable } = canvas;
  const [commanding, setCommanding] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const [picking, setPicking] = useState(false);
  const hand = useMemo(() => new Hand(canvas), [canvas]);
  const tell = useMemo(
    () => (words: string, about?: Item) => setTold({ words, about, after: store.getState().history.done }),
    [store],
  );
  const clipboard = useMemo(() => mapClipboardOf(canvas, hand, tell), [canvas, hand, tell]);

  useUndoKeys(canvas);
  useEffect(() => {
    hand.onPicking = setPicking;
    // A canvas that was made anew has a hand that holds nothing.
    setPicking(hand.isPicking);
    return layParts({ hand, clipboard, command: () => setCommanding(true), tell });
  }, [hand, clipboard, tell]);
  useEffect(() => {
    const grid = gridElement();
    return grid ? tellHeadHeight(grid) : undefined;
  }, []);

  useEffect(() => {
    const grid = gridElement();
    if (!grid) return;
    const over = new AbortController();
    const { signal } = over;
    const { down, click, menu } = pointerOf(canvas, hand);
    const level = levelKeys(canvas);
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const stop = stopAt(event.target);
      if (stop && hand.carrying) {
        // Whoever carries something does nothing else; Esc puts it back.
        if (event.key !== 'Escape') event.stopPropagation();
        return;
      }
      if (!level(event) && !(stop && spreadsheetKeys(canvas, hand, event, stop))) return;
      event.preventDefault();
      event.stopPropagation();
    };
    grid.addEventListener('keydown', press, { capture: true, signal });
    grid.addEventListener('mousedown', down, { capture: true, signal });
    grid.addEventListener('click', click, { capture: true, signal });
    grid.addEventListener('contextmenu', menu, { capture: true, signal });
    const arrive = ({ target }: FocusEvent) => {
      const stop = stopAt(target);
      if (stop) hand.arrive(stop.dataset.nav ?? '');
    };
    grid.addEventListener('focusin', arrive, { signal });
    if (document.activeElement && grid.contains(document.activeElement)) {
      hand.arrive(stopAt(document.activeElement)?.dataset.nav ?? '');
    }

    const ofMap = () => stopAt(document.activeElement) !== null;
    const give = (take: () => Clip | null) => (event: ClipboardEvent) => {
      const clip = ofMap() ? take() : null;
      if (!clip) return;
      event.preventDefault();
      put(event, clip);
    };
    document.addEventListener(
      'copy',
      give(() => clipboard.copy(false)),
      { signal },
    );
    document.addEventListener(
      'cut',
      give(() => clipboard.cut()),
      { signal },
    );
    const paste = (event: ClipboardEvent) => {
      if (!ofMap() || !event.clipboardData) return;
      event.preventDefault();
      const get = (type: string) => event.clipboardData?.getData(type) ?? '';
      void clipboard.paste({ text: get('text/plain'), html: get('text/html') });
    };
    document.addEventListener('paste', paste, { signal });
    const command = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      setCommanding(true);
    };
    document.addEventListener('keydown', command, { signal });
    let { map, editing } = store.getState();
    // A keyboard on the screen leaves what is typed in where it can be read.
    const keepInSight = () => {
      const field = document.activeElement;
      if (field?.matches('[role=grid] :is(input, textarea)')) field.scrollIntoView({ block: 'nearest' });
    };
    window.visualViewport?.addEventListener('resize', keepInSight, { signal });
    const rest = store.subscribe(() => {
      const now = store.getState();
      grid.toggleAttribute('data-many', now.selected.size > 1);
      if (now.editing !== editing) {
        editing = now.editing;
        if (editing) {
          setTold(null);
          hand.stopPicking();
        }
        // Whoever writes in one of several means this one from here on: the next Delete takes no other.
        if (editing && hand.many && now.selected.has(editing)) hand.only(editing);
      }
      if (now.map === map) return;
      map = now.map;
      if (hand.isPicking && hand.items.length === 0) hand.stopPicking();
      requestAnimationFrame(() => hand.recover());
    });
    grid.setAttribute('data-choosing', '');
    void doWhatWasKept((clip) => {
      void clipboard.write({ text: clip.getData('text/plain'), html: clip.getData('text/html') });
    });
    return () => {
      over.abort();
      rest();
    };
  }, [canvas, hand, clipboard, store]);

  return (
    <>
      <Suspense>{editable ? <Dragging hand={hand} /> : null}</Suspense>
      <Suspense>{editable ? <MapFiles /> : null}</Suspense>
      <Suspense>{commanding ? <CommandPalette hand={hand} onClose={() => setCommanding(false)} /> : null}</Suspense>
      <Suspense>{picking ? <PickingBar hand={hand} /> : null}</Suspense>
      {told ? <ToldNotice told={told} onClose={() => setTold(null)} /> : null}
    </>
  );
}
