'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Glyph } from '@/components/ui/glyph';
import { dayText } from '@/lib/format';
import { dayIn } from '@/lib/insights/day';
import { useCanvas, useCanvasState } from '../state/canvas-context';

/** What the head tells of the facts: the state, whose it is, its tags, and that a review is due; quietly. */
export function JourneyMarks() {
  const t = useTranslations('journeys');
  const { store, vocabulary, locale, timeZone } = useCanvas();
  const { state, kind, ownerId, tags, reviewOn } = useCanvasState(store, (it) => it.map);
  const owner = ownerId ? vocabulary.members.get(ownerId) : undefined;
  const overdue = reviewOn !== null && state !== 'archived' && reviewOn < dayIn(timeZone, new Date());
  return (
    <div className="map-marks flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <Badge>{t(`state.${state}`)}</Badge>
      {kind === 'user' ? <span>{t('kind.user')}</span> : null}
      {owner ? <span>{t('facts.ownedBy', { name: owner })}</span> : null}
      {tags.length > 0 ? (
        <ul aria-label={t('facts.tags')} className="flex flex-wrap gap-1 max-md:hidden">
          {tags.map((tag) => (
            <li key={tag} className="map-chip">
              {tag}
            </li>
          ))}
        </ul>
      ) : null}
      {overdue ? (
        <span className="flex items-center gap-1 text-negative">
          <Glyph name="alert" className="size-3.5 shrink-0" />
          {t('facts.overdue', { day: dayText(locale, reviewOn) })}
        </span>
      ) : null}
    </div>
  );
}
