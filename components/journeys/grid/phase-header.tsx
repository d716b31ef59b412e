'use client';

import { memo } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { WithScript } from '@/components/ui/with-script';
import { InlineEditor } from '../parts/inline-editor';
import { ItemTools } from '../parts/item-tools';
import { useCanvas, useEditing, useSelected } from '../state/canvas-context';
import { colIndex } from '../state/grid-model';
import { navOf, titleOf } from '../state/items';
import type { PhaseSpan } from '../state/view';

export const PhaseHeader = memo(function PhaseHeader({ span, last }: { span: PhaseSpan; last: boolean }) {
  const { t, store, editable, act } = useCanvas();
  const { phase, start, count } = span;
  const nav = navOf({ kind: 'phase', id: phase.id });
  const editing = useEditing(nav);
  const selected = useSelected(nav);
  const place = {
    'data-nav': nav,
    'data-row': 0,
    'data-col': start,
    'data-span': count,
    tabIndex: start === 0 ? 0 : -1,
    title: titleOf(phase.name),
  };
  return (
    <div
      role="columnheader"
      aria-label={editable ? phase.name : undefined}
      aria-selected={selected}
      aria-colindex={colIndex(start)}
      aria-colspan={count}
      className="map-phase"
      style={{ gridColumn: `span ${count}` }}
      data-last={last || undefined}
    >
      <div className="map-phase-name">
        {editing ? (
          <InlineEditor
            label={t('phaseName')}
            value={phase.name}
            maxLength={200}
            onSave={(name) => void store.dispatch({ kind: 'rename-phase', id: phase.id, name })}
            stop={nav}
            onClose={() => store.edit(null)}
          />
        ) : editable ? (
          <>
            <button type="button" {...place} className="map-name" onClick={() => store.edit(nav)}>
              {phase.name}
            </button>
            <WithScript>
              <ItemTools item={{ kind: 'phase', id: phase.id }} name={phase.name} />
            </WithScript>
          </>
        ) : (
          <span {...place} className="map-name">
            {phase.name}
          </span>
        )}
      </div>
      {editable ? (
        <WithScript>
          <button
            type="button"
            tabIndex={-1}
            className="map-insert"
            aria-label={t('addPhaseAfter', { name: phase.name })}
            title={t('addPhase')}
            onClick={() => act(({ addPhase }) => addPhase(phase.id))}
          >
            <Glyph name="plus" className="size-3.5" />
          </button>
        </WithScript>
      ) : null}
    </div>
  );
});
