'use client';

import { Glyph } from '@/components/ui/glyph';
import { useCanvas } from '../state/canvas-context';

/** The way to the map that looks at a step more closely. */
export function StepLinkMark({ journeyId }: { journeyId: string }) {
  const { t, slug, vocabulary } = useCanvas();
  const title = vocabulary.journeys.get(journeyId) ?? t('card.linked');
  return (
    <a
      href={`/w/${slug}/journeys/${journeyId}`}
      tabIndex={-1}
      aria-label={t('stepLink.open', { title })}
      title={title}
      className="map-step-link"
    >
      <Glyph name="journey" className="size-3.5 shrink-0" />
      <span className="truncate">{title}</span>
    </a>
  );
}
