'use client';

import { useQuery } from '@tanstack/react-query';
import { readJson } from '@/components/ui/read-json';
import { SkeletonLines } from '@/components/ui/skeleton';
import type { NoteUses } from '@/lib/journeys/reports/notes';
import { useCanvas, useCanvasState } from '../state/canvas-context';

/** On which maps and steps the note stands: a change to it shows on all of them. */
export function CardUses({ noteId }: { noteId: string }) {
  const { t, slug, store } = useCanvas();
  const here = useCanvasState(store, ({ map }) => map.id);
  const { data, isError } = useQuery({
    queryKey: ['note', slug, noteId],
    queryFn: () => readJson<NoteUses>(`/api/w/${slug}/notes/${noteId}`),
    // A card that was only just made may not be saved yet.
    retry: 5,
  });
  return (
    <section aria-labelledby="card-uses">
      <h3 id="card-uses" className="map-panel-head">
        {t('card.uses')}
      </h3>
      {data ? (
        <ul className="flex flex-col gap-1 text-sm">
          {data.uses.map(({ cardId, journey, phase, step }) => (
            <li key={cardId}>
              {journey.id === here ? (
                t('panel.here')
              ) : (
                <a href={`/w/${slug}/journeys/${journey.id}?card=${cardId}`}>{journey.title}</a>
              )}
              <span className="text-muted">
                {' '}
                · {phase.name} · {step.name}
              </span>
            </li>
          ))}
        </ul>
      ) : isError ? (
        <p className="text-sm text-muted">{t('panel.failed')}</p>
      ) : (
        <SkeletonLines lines={2} />
      )}
    </section>
  );
}
