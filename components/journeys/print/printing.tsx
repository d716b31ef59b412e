'use client';

import { type CSSProperties, useEffect, useMemo } from 'react';
import { useCanvasState } from '../state/canvas-context';
import { PrintMarksContext } from '../state/print-marks';
import { usePrinting } from '../state/use-printing';
import { useReader } from '../views/use-reader';
import { printNotes } from './notes';
import { PrintSheet } from './sheet';
import { partOf, sheetPlan } from './sheet-plan';

/** A few follow the map where there is room; more begin on a sheet of their own. */
const few = 12;

function Paper() {
  const { canvas, states } = useReader();
  const { store, t, vocabulary } = canvas;
  const view = useCanvasState(store, (state) => state.view);
  const title = useCanvasState(store, (state) => state.map.title);
  const { column, scale, sheets } = useMemo(
    () => sheetPlan(view, (id) => vocabulary.departments.get(id) ?? ''),
    [view, vocabulary],
  );
  const notes = useMemo(() => printNotes(canvas, view, states), [canvas, view, states]);
  const marks = useMemo(() => new Map(notes.map(({ key }, index) => [key, index + 1])), [notes]);
  return (
    <PrintMarksContext value={marks}>
      <div style={{ '--print-col': `${column}px`, '--print-scale': scale } as CSSProperties}>
        {sheets.map((sheet, index) => (
          <PrintSheet
            key={`${sheet.columns.start} ${sheet.lanes.start}`}
            view={partOf(view, sheet)}
            number={index + 1}
            count={sheets.length}
            before={sheet.columns.start > 0}
            after={sheet.columns.end < view.columns.length}
          />
        ))}
      </div>
      {notes.length > 0 ? (
        <section className="map-paper-notes" data-few={notes.length <= few || undefined}>
          <h2>
            <span className="text-lg font-semibold">{t('paper.notes')}</span>{' '}
            <span className="text-muted">{title}</span>
          </h2>
          <ol>
            {notes.map(({ key, about, text }) => (
              <li key={key}>
                <p className="text-muted">{about}</p>
                {text.map((it) => (
                  <p key={it}>{it}</p>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </PrintMarksContext>
  );
}

let begin = () => {};
/** When a print begins, the sheets are made for it. */
export const ready = new Promise<void>((resolve) => {
  begin = resolve;
});

/** The map as it goes on paper; it exists only while it is put there. */
export function Printing() {
  const printing = usePrinting();
  useEffect(() => begin(), []);
  return (
    <div className="map-paper" data-ready>
      {printing ? <Paper /> : null}
    </div>
  );
}
