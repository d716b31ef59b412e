'use client';

import { editsOf } from '../editing/edits';
import { SuggestionBox } from '../parts/suggestion-box';
import type { Suggestion } from '../parts/suggestions';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import type { NewCardProps } from './new-card';

/** Picks a journey of the workspace, or takes the name of one that is yet to be made. */
export function JourneyPicker({ lane, step, stop }: NewCardProps) {
  const canvas = useCanvas();
  const { t, store, vocabulary, announce } = canvas;
  const here = store.getState().map.id;
  const all = [...vocabulary.journeys].flatMap(([id, name]): Suggestion<string>[] =>
    id === here ? [] : [{ id, name, known: id, glyph: 'journey' }],
  );
  const add = (text: string, linkedJourneyId: string | null) =>
    editsOf(canvas).addCard(lane, step.id, text, null, { linkedJourneyId });
  const close = (focus?: string) => {
    store.edit(null);
    focusStop(focus);
  };
  return (
    <SuggestionBox
      label={t('add.journeys')}
      all={all}
      maxLength={200}
      onChoose={({ known, name }) => {
        add(name, known);
        announce(t('announce.added', { name }));
        close(stop);
      }}
      onCancel={() => close(stop)}
      onLeave={(typed) => {
        if (typed) add(typed.name, typed.known);
        close();
      }}
    />
  );
}
