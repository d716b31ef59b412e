'use client';

import { memo, Suspense, useContext } from 'react';
import type { Step } from '@/lib/journeys/schema';
import { TouchpointPicker } from '../cards/pickers';
import { TouchpointCard } from '../cards/touchpoint-card';
import { AddButton } from '../parts/add-button';
import { OpenTouchpointContext, useCanvas, useEditing, useSelected } from '../state/canvas-context';
import { colIndex } from '../state/grid-model';
import { navOf } from '../state/items';
import type { TouchpointItem } from '../state/view';
import { EmptyCell } from './empty-cell';

type TouchpointCellProps = { step: Step | null; touchpoints: readonly TouchpointItem[]; index: number; row: number };

export const TouchpointCell = memo(function TouchpointCell({ step, touchpoints, index, row }: TouchpointCellProps) {
  const { t, editable, store } = useCanvas();
  const key = `new-touchpoint ${step?.id}`;
  const adding = useEditing(key);
  const selected = useSelected(
    key,
    ...touchpoints.map(({ placement }) => navOf({ kind: 'placement', id: placement.id })),
  );
  const openId = useContext(OpenTouchpointContext);
  if (!step || (!editable && touchpoints.length === 0)) return <EmptyCell index={index} row={row} />;
  return (
    <div
      role="gridcell"
      aria-colindex={colIndex(index)}
      aria-selected={selected}
      data-cell={`touchpoints ${step.id}`}
      className="map-cell"
    >
      {touchpoints.map((item) => (
        <TouchpointCard
          key={item.placement.id}
          item={item}
          open={item.touchpoint.id === openId}
          index={index}
          row={row}
        />
      ))}
      {adding ? (
        <Suspense fallback={<div className="map-card h-9 animate-breathe" />}>
          <TouchpointPicker stepId={step.id} />
        </Suspense>
      ) : editable ? (
        <AddButton
          nav={key}
          index={index}
          row={row}
          label={t('addTouchpointTo', { step: step.name })}
          word={t('addTouchpoint')}
          onAdd={() => store.edit(key)}
        />
      ) : null}
    </div>
  );
});
