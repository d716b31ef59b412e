'use client';

import { useQuery } from '@tanstack/react-query';
import { LiveData } from '@/components/ui/live-data';
import { readJson } from '@/components/ui/read-json';
import type { SharedNote } from '@/lib/journeys/reports/notes';
import type { Note } from '@/lib/journeys/schema';
import { editsOf } from '../editing/edits';
import { SuggestionBox } from '../parts/suggestion-box';
import type { Suggestion } from '../parts/suggestions';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';
import { laneGlyph } from '../state/lane-kinds';
import type { NewCardProps } from './new-card';

function Picker({ lane, step, stop }: NewCardProps) {
  const kind = lane.kind === 'opportunities' ? lane.kind : 'pain-points';
  const canvas = useCanvas();
  const { slug, store, t, announce } = canvas;
  const { data } = useQuery({
    queryKey: ['notes', slug, kind],
    queryFn: () => readJson<SharedNote[]>(`/api/w/${slug}/notes?kind=${kind}`),
  });
  const maps = new Map((data ?? []).map(({ note, maps: count }) => [note.id, count]));
  const known = new Map((data ?? []).map(({ note }) => [note.id, note]));
  for (const note of store.getState().map.notes) if (note.kind === kind) known.set(note.id, note);
  const all = [...known.values()].map(
    (note): Suggestion<Note> => ({
      id: note.id,
      name: note.text,
      known: note,
      glyph: laneGlyph(kind),
      hint: t('picker.maps', { count: maps.get(note.id) ?? 1 }),
    }),
  );
  const close = (focus?: string) => {
    store.edit(null);
    focusStop(focus);
  };
  const add = (existing: Note | null, text: string) => editsOf(canvas).addCard(lane, step.id, text, existing);
  return (
    <SuggestionBox
      label={t(`add.${kind}`)}
      all={all}
      maxLength={2000}
      onChoose={({ known: existing, name }) => {
        add(existing, name);
        announce(t('announce.added', { name }));
        close(stop);
      }}
      onCancel={() => close(stop)}
      onLeave={(typed) => {
        if (typed) add(typed.known, typed.name);
        close();
      }}
    />
  );
}

/** Picks a pain point or an opportunity of the workspace or makes a new one. */
export function NotePicker(props: NewCardProps) {
  return (
    <LiveData>
      <Picker {...props} />
    </LiveData>
  );
}
