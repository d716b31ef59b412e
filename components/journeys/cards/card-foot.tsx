'use client';

import { initials } from '@/components/ui/avatar';
import type { Note } from '@/lib/journeys/schema';
import { EvidenceMark } from '../parts/evidence-mark';
import { useCanvas } from '../state/canvas-context';
import { usePrintMark } from '../state/print-marks';

/** Beside and below what a card says: how well founded it is, its tags, and whose it is. */
export function CardFoot({ note }: { note: Note }) {
  const { t, vocabulary } = useCanvas();
  const owner = note.ownerId ? vocabulary.members.get(note.ownerId) : undefined;
  const mark = usePrintMark(`note ${note.id}`);
  return (
    <>
      {mark ? <span className="map-mark">{mark}</span> : null}
      <EvidenceMark evidence={note.evidence} since={note.evidenceSince} />
      {note.tags.length > 0 || owner ? (
        <span className="map-card-foot">
          {note.tags.map((tag) => (
            <span key={tag} className="map-chip">
              {tag}
            </span>
          ))}
          {owner ? (
            <span
              role="img"
              aria-label={t('card.ownedBy', { name: owner })}
              title={owner}
              data-initials={initials(owner)}
              className="map-card-owner"
            />
          ) : null}
        </span>
      ) : null}
    </>
  );
}
