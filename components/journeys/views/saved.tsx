'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { attempt } from '@/components/ui/attempt';
import { Glyph } from '@/components/ui/glyph';
import { Notice } from '@/components/ui/notice';
import { readJson } from '@/components/ui/read-json';
import { useSay } from '@/components/ui/use-say';
import type { Failure } from '@/lib/errors';
import { removeOwnView, removeTeamView } from '@/lib/views/actions';
import type { SavedView } from '@/lib/views/schema';
import { useCanvas } from '../state/canvas-context';
import { showView } from './address';

/** Where the views of this map are kept in the cache of this tab. */
export function useViews() {
  const { slug, store } = useCanvas();
  const journeyId = store.getState().map.id;
  const key = ['views', slug, journeyId];
  const client = useQueryClient();
  return {
    journeyId,
    query: useQuery({
      queryKey: key,
      queryFn: ({ signal }) => readJson<SavedView[]>(`/api/w/${slug}/journeys/${journeyId}/views`, signal),
    }),
    refresh: () => client.invalidateQueries({ queryKey: key }),
  };
}

/** The views of oneself and of the team: a press shows one. */
export function ViewsSaved() {
  const { t, slug, editable, announce } = useCanvas();
  const { query, refresh } = useViews();
  const shown = useSearchParams().get('view');
  const [failure, setFailure] = useState<Failure | null>(null);
  const say = useSay();
  const remove = async ({ id, name, own }: SavedView) => {
    const result = await attempt(() => (own ? removeOwnView : removeTeamView)(slug, { id }));
    setFailure(result.ok ? null : result.error);
    if (result.ok) announce(t('view.removed', { name }));
    await refresh();
  };
  if (query.isError) return <Notice tone="negative">{t('view.failed')}</Notice>;
  const views = query.data ?? [];
  if (views.length === 0) return null;
  return (
    <section aria-label={t('view.saved')}>
      {failure ? (
        <Notice tone="negative" role="alert">
          {say(failure.message)}
        </Notice>
      ) : null}
      <ul className="-mx-2 flex flex-col">
        {views.map((view) => (
          <li key={view.id} className="flex items-center gap-1">
            <button
              type="button"
              aria-current={view.id === shown || undefined}
              className="map-menu-item min-w-0 flex-1 aria-current:font-medium aria-current:text-accent"
              onClick={() => showView(view.settings, view.id)}
            >
              <span className="min-w-0 flex-1">{view.name}</span>
              <span className="text-sm text-muted">{t(view.own ? 'view.mine' : 'view.teams')}</span>
            </button>
            {view.own || editable ? (
              <button
                type="button"
                aria-label={t('view.remove', { name: view.name })}
                className="grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
                onClick={() => void remove(view)}
              >
                <Glyph name="remove" />
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
