'use client';

import { useQuery } from '@tanstack/react-query';
import { readJson } from '@/components/ui/read-json';
import type { NoteUses } from '@/lib/journeys/reports/notes';
import { useCanvas } from '../state/canvas-context';
import { UsesList } from './uses-list';

/** Where else the card's note stands. */
export function CardUses({ noteId }: { noteId: string }) {
  const { t, slug } = useCanvas();
  const { data, isError } = useQuery({
    queryKey: ['note', slug, noteId],
    queryFn: () => readJson<NoteUses>(`/api/w/${slug}/notes/${noteId}`),
    // A card that was only just made may not be saved yet.
    retry: 5,
  });
  const uses = data?.uses.map(({ cardId, ...use }) => ({ ...use, key: cardId, panel: `card=${cardId}` }));
  return <UsesList id="card-uses" title={t('card.uses')} uses={uses} failed={isError} />;
}
