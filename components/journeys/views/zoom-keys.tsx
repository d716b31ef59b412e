'use client';

import { useEffect, useRef } from 'react';
import { useCanvas } from '../state/canvas-context';
import { listenForZoom } from './pinch';
import { useZoom } from './zoom';

/** Listens for the keys and the pinch, and says how large the map has become. */
export function ZoomKeys() {
  const { t, format, announce } = useCanvas();
  const zoom = useZoom();
  const said = useRef(zoom);
  useEffect(listenForZoom, []);
  useEffect(() => {
    if (said.current === zoom) return;
    said.current = zoom;
    announce(t('view.zoomed', { zoom: format.number(zoom, { style: 'percent' }) }));
  }, [zoom, t, format, announce]);
  return null;
}
