'use client';

import { Glyph } from '@/components/ui/glyph';
import { fileAddress } from '@/lib/files/rules';
import type { Note } from '@/lib/journeys/schema';
import { useCanvas } from '../state/canvas-context';

/** Where an address leads, as short as it can be said. */
export function placeOf(link: string): string {
  const mail = /^mailto:([^?]+)/i.exec(link)?.[1];
  if (mail) return mail;
  return URL.canParse(link) ? new URL(link).host.replace(/^www\./, '') : link;
}

/** What a card leads to: an address in a tab of its own, or another journey. */
export function CardLinks({ note: { kind, link, fileId, linkedJourneyId } }: { note: Note }) {
  const { t, slug, vocabulary } = useCanvas();
  return (
    <>
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer" tabIndex={-1} className="map-card-out">
          <Glyph name="outward" className="size-3.5 shrink-0" />
          <span className="truncate">{placeOf(link)}</span>
          <span className="sr-only">{t('card.newTab')}</span>
        </a>
      ) : null}
      {fileId && kind !== 'images' ? (
        <a
          href={fileAddress(slug, fileId)}
          target="_blank"
          rel="noopener noreferrer"
          tabIndex={-1}
          className="map-card-out"
        >
          <Glyph name="document" className="size-3.5 shrink-0" />
          <span className="truncate">{t('card.openFile')}</span>
          <span className="sr-only">{t('card.newTab')}</span>
        </a>
      ) : null}
      {linkedJourneyId ? (
        <a href={`/w/${slug}/journeys/${linkedJourneyId}`} tabIndex={-1} className="map-card-out">
          <Glyph name="journey" className="size-3.5 shrink-0" />
          <span className="truncate">{vocabulary.journeys.get(linkedJourneyId) ?? t('card.linked')}</span>
        </a>
      ) : null}
    </>
  );
}
