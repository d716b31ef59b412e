'use client';

import { memo } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { StarMark, StopMark } from '@/components/ui/line/stops';
import { WithScript } from '@/components/ui/with-script';
import type { Phase, Step } from '@/lib/journeys/schema';
import { InlineEditor } from '../parts/inline-editor';
import { ItemTools } from '../parts/item-tools';
import { useCanvas, useEditing, useSelected } from '../state/canvas-context';
import { colIndex } from '../state/grid-model';
import { navOf, titleOf } from '../state/items';
import { StepLinkMark } from './step-link-mark';

type StepHeaderProps = {
  phase: Phase;
  step: Step | null;
  decisive: boolean;
  index: number;
  opens: boolean;
  ends: boolean;
};

/** A stop on the line; an interchange where a moment of truth is decided. */
export const StepHeader = memo(function StepHeader({ phase, step, decisive, index, opens, ends }: StepHeaderProps) {
  const { t, store, editable, act } = useCanvas();
  const nav = step ? navOf({ kind: 'step', id: step.id }) : `none ${phase.id}`;
  const editing = useEditing(nav);
  const selected = useSelected(nav);
  const place = { 'data-nav': nav, 'data-row': 1, 'data-col': index, tabIndex: -1, title: titleOf(step?.name ?? '') };
  return (
    <div
      role="columnheader"
      // Read out with each of its cells: without what can be done to it.
      aria-label={editable ? step?.name : undefined}
      aria-selected={selected}
      aria-colindex={colIndex(index)}
      className="map-step"
      data-first={index === 0 || undefined}
      data-end={ends || undefined}
      data-opens={opens || undefined}
    >
      <div className="map-line" aria-hidden>
        {step ? (
          decisive ? (
            <StarMark className="map-stop size-5" />
          ) : (
            <StopMark className="map-stop size-4 text-accent" />
          )
        ) : null}
      </div>
      {step && editing ? (
        <InlineEditor
          label={t('stepName')}
          value={step.name}
          maxLength={200}
          onSave={(name) => void store.dispatch({ kind: 'rename-step', id: step.id, name })}
          stop={nav}
          onClose={() => store.edit(null)}
        />
      ) : step && editable ? (
        <button type="button" {...place} className="map-name" onClick={() => store.edit(nav)}>
          {step.name}
        </button>
      ) : (
        <span {...place} className={step ? 'map-name' : 'map-name text-muted'}>
          {step?.name ?? t('noSteps')}
        </span>
      )}
      {step?.linkedJourneyId ? <StepLinkMark journeyId={step.linkedJourneyId} /> : null}
      {editable ? (
        <WithScript>
          {step && !editing ? <ItemTools item={{ kind: 'step', id: step.id }} name={step.name} /> : null}
          <button
            type="button"
            tabIndex={-1}
            className="map-insert"
            aria-label={step ? t('addStepAfter', { name: step.name }) : t('addStepIn', { name: phase.name })}
            title={t('addStep')}
            onClick={() => act(({ addStep }) => addStep(phase.id, step?.id ?? null))}
          >
            <Glyph name="plus" className="size-3.5" />
          </button>
        </WithScript>
      ) : null}
    </div>
  );
});
