'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { laneName } from '../state/items';
import { useReader } from './use-reader';
import { ViewWay } from './way';
import { saidIn } from './words';
import './table.css';

/** As a spreadsheet takes it: what holds a line break stands in quotes. */
const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The same map as a plain table: to be read cell by cell, searched, selected and copied. */
export function ViewTable({ onClose }: { onClose(): void }) {
  const canvas = useCanvas();
  const { t, store } = canvas;
  const reader = useReader();
  const view = useCanvasState(store, (state) => state.view);
  const title = useCanvasState(store, (state) => state.map.title);
  const table = useRef<HTMLTableElement>(null);
  const [copied, setCopied] = useState(false);
  const rows = view.lanes.map((lane) => ({
    lane,
    name: laneName(canvas, lane),
    cells: view.columns.map((column) => ({ key: column.key, lines: saidIn(reader, lane, column) })),
  }));
  const copy = async () => {
    const lines = [
      [t('phases'), ...view.columns.map(({ phase }) => phase.name)],
      [t('steps'), ...view.columns.map(({ step }) => step?.name ?? '')],
      ...rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.lines.join('\n'))]),
    ];
    try {
      await navigator.clipboard.writeText(lines.map((cells) => cells.map(quoted).join('\t')).join('\n'));
      setCopied(true);
    } catch {
      // Without https or permission there is no clipboard: then the table stands selected instead.
      if (table.current) window.getSelection()?.selectAllChildren(table.current);
    }
  };
  return (
    <ViewWay
      title={title}
      onClose={onClose}
      tools={
        <>
          <span role="status" className="text-sm text-positive">
            {copied ? t('view.copied') : ''}
          </span>
          <Button size="sm" onClick={() => void copy()}>
            {t('view.copy')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <section aria-label={t('view.table')} tabIndex={0} className="map-table-scroll">
        <table ref={table} className="map-table">
          <caption className="sr-only">{t('gridLabel', { title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('phases')}</th>
              {view.phases.map(({ phase, count }) => (
                <th key={phase.id} scope="colgroup" colSpan={count}>
                  <span>{phase.name}</span>
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">{t('steps')}</th>
              {view.columns.map(({ key, step }) => (
                <th key={key} scope="col">
                  {step?.name ?? t('noSteps')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ lane, name, cells }) => (
              <tr key={lane.id}>
                <th scope="row">{name}</th>
                {cells.map(({ key, lines }) => (
                  <td key={key} className="whitespace-pre-line">
                    {lines.join('\n')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ViewWay>
  );
}
