'use client';

import { useQuery } from '@tanstack/react-query';
import { LiveData } from '@/components/ui/live-data';
import { readJson } from '@/components/ui/read-json';
import type { Touchpoint } from '@/lib/journeys/schema';
import { editsOf } from '../editing/edits';
import { SuggestionBox } from '../parts/suggestion-box';
import type { Suggestion } from '../parts/suggestions';
import { useCanvas } from '../state/canvas-context';
import { focusStop } from '../state/focus';

function Picker({ stepId }: { stepId: string }) {
  const canvas = useCanvas();
  const { slug, store, t, vocabulary, announce } = canvas;
  const { data } = useQuery({
    queryKey: ['touchpoints', slug],
    queryFn: () => readJson<Touchpoint[]>(`/api/w/${slug}/touchpoints`),
  });
  const known = new Map((data ?? []).map((touchpoint) => [touchpoint.id, touchpoint]));
  for (const touchpoint of store.getState().map.touchpoints) known.set(touchpoint.id, touchpoint);
  const all = [...known.values()].map((touchpoint): Suggestion<Touchpoint> => {
    const channel = touchpoint.channelId ? vocabulary.channels.get(touchpoint.channelId) : undefined;
    return { id: touchpoint.id, name: touchpoint.name, known: touchpoint, glyph: channel?.kind ?? 'other' };
  });
  const stop = `new-touchpoint ${stepId}`;
  const close = (focus?: string) => {
    store.edit(null);
    focusStop(focus);
  };
  const add = (existing: Touchpoint | null, name: string) => {
    announce(t('announce.added', { name }));
    editsOf(canvas).addTouchpoint(stepId, existing, name);
  };
  return (
    <SuggestionBox
      label={t('picker.label')}
      all={all}
      maxLength={200}
      onChoose={({ known: existing, name }) => {
        add(existing, name);
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

/** Picks a touchpoint of the workspace or makes a new one. */
export function TouchpointPicker({ stepId }: { stepId: string }) {
  return (
    <LiveData>
      <Picker stepId={stepId} />
    </LiveData>
  );
}
