'use client';

import { Glyph } from '@/components/ui/glyph';
import { noteIcon } from '@/lib/journeys/notes';
import type { Note } from '@/lib/journeys/schema';
import { CardFileView } from '../cards/card-file';
import { CardLinks } from '../cards/card-links';
import { useCanvas } from '../state/canvas-context';

/** What a card says, for whoever may read it. */
export function CardFacts({ note }: { note: Note }) {
  const { t, format, timeZone, vocabulary } = useCanvas();
  const icon = noteIcon(note.icon);
  const owner = note.ownerId ? vocabulary.members.get(note.ownerId) : undefined;
  return (
    <section className="flex flex-col gap-4">
      {note.fileId ? <CardFileView note={note} fileId={note.fileId} /> : null}
      {note.details ? <p className="whitespace-pre-line wrap-anywhere">{note.details}</p> : null}
      <dl className="map-facts">
        <dt>{t('panel.evidence')}</dt>
        <dd>
          {t(`evidence.${note.evidence}`, {
            since: format.dateTime(new Date(note.evidenceSince), { dateStyle: 'long', timeZone }),
          })}
          {note.evidenceSource ? <span className="block text-muted">{note.evidenceSource}</span> : null}
        </dd>
        {owner ? (
          <>
            <dt>{t('card.owner')}</dt>
            <dd>{owner}</dd>
          </>
        ) : null}
        {icon ? (
          <>
            <dt>{t('card.icon')}</dt>
            <dd className="flex items-center gap-1.5">
              <Glyph name={icon} />
              {t(`icons.${icon}`)}
            </dd>
          </>
        ) : null}
        {note.tags.length > 0 ? (
          <>
            <dt>{t('card.tags')}</dt>
            <dd>
              <ul className="flex flex-wrap gap-1">
                {note.tags.map((tag) => (
                  <li key={tag} className="map-chip">
                    {tag}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
      <div className="-ms-2">
        <CardLinks note={note} />
      </div>
    </section>
  );
}
