'use client';

import { useMemo } from 'react';
import { JourneyMarks } from '../facts/journey-marks';
import { MapGrid } from '../grid/map-grid';
import { CanvasContext, useCanvas } from '../state/canvas-context';
import type { MapView } from '../state/view';
import { MapLegend } from '../views/map-legend';
import { stillStore } from './still-store';

type PrintSheetProps = {
  view: MapView;
  number: number;
  count: number;
  /** Whether the journey's line comes from another sheet, and goes on to one. */
  before: boolean;
  after: boolean;
};

/** Some of the columns on a sheet of paper that can be read by itself: whose map it is, how it is drawn, and its part. */
export function PrintSheet({ view, number, count, before, after }: PrintSheetProps) {
  const canvas = useCanvas();
  const state = canvas.store.getState();
  const still = useMemo(() => ({ ...canvas, editable: false, store: stillStore(state, view) }), [canvas, state, view]);
  return (
    <CanvasContext value={still}>
      <section className="map-sheet" data-before={before || undefined} data-after={after || undefined}>
        <div className="map-top">
          <h1 className="min-w-0 text-xl font-semibold wrap-anywhere">{state.map.title}</h1>
          <JourneyMarks />
          {count > 1 ? (
            <p className="ms-auto text-sm text-muted">{canvas.t('paper.sheet', { n: number, m: count })}</p>
          ) : null}
          <MapLegend />
        </div>
        <div className="map-scroll">
          <MapGrid />
        </div>
      </section>
    </CanvasContext>
  );
}
