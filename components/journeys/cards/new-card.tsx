'use client';

import { Suspense } from 'react';
import type { Lane, NoteKind, Step } from '@/lib/journeys/schema';
import { InlineEditor } from '../parts/inline-editor';
import { useCanvas } from '../state/canvas-context';
import { JourneyPicker, NotePicker } from './pickers';

/** What is offered while a card is typed: what the workspace has said before, or its journeys. */
function pickerOf(kind: NoteKind) {
  if (kind === 'pain-points' || kind === 'opportunities') return NotePicker;
  return kind === 'journeys' ? JourneyPicker : null;
}

export type NewCardProps = { lane: Lane & { kind: NoteKind }; step: Step; stop: string };

/** Typing a card's text, on its step. `stop`: of the map, gets the focus back, so that the next card can be typed. */
export function NewCard({ lane, step, stop }: NewCardProps) {
  const { t, store, act, announce, openCard } = useCanvas();
  const { kind } = lane;
  const Picker = pickerOf(kind);
  if (Picker) {
    return (
      <Suspense fallback={<div className="map-card h-9 animate-breathe" />}>
        <Picker lane={lane} step={step} stop={stop} />
      </Suspense>
    );
  }
  const add = (text: string) =>
    act(({ addCard }) => {
      const id = addCard(lane, step.id, text);
      announce(t('announce.added', { name: text }));
      // Its image or file is given to it in its panel.
      if (kind === 'images' || kind === 'files') openCard(id);
    });
  return (
    <div className="map-card">
      <InlineEditor
        label={t(`add.${kind}`)}
        value=""
        maxLength={2000}
        onSave={add}
        stop={stop}
        onClose={() => store.edit(null)}
      />
    </div>
  );
}
