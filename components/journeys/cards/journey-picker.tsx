'use client';

import { editsOf } from '../editing/edits';
import { SuggestionBox } from '../parts/suggestion-box';
import type { Suggestion } from '../parts/suggestions';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { navOf } from '../state/items';
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
        const cardId = add(name, known);
        announce(t('announce.added', { name }));
        close(navOf({ kind: 'card', id: cardId }));
      }}
      onCancel={() => close(stop)}
      onLeave={(typed) => {
        if (typed !== '') add(typed, null);
        close();
      }}
    />
  );
}
