'use client';

import { useTranslations } from 'next-intl';
import { returningPhase } from '@/lib/journeys/rules';
import { useCanvas, useCanvasState } from '../state/canvas-context';

/** The facts for whoever reads. */
export function JourneyFactsRead() {
  const t = useTranslations('journeys');
  const { store, vocabulary, format } = useCanvas();
  const map = useCanvasState(store, (state) => state.map);
  const returns = returningPhase(map);
  const owner = map.ownerId ? (vocabulary.members.get(map.ownerId) ?? t('facts.left')) : t('facts.nobody');
  const facts: [string, string | null][] = [
    [t('facts.state'), t(`state.${map.state}`)],
    [t('facts.kind'), t(`kind.${map.kind}`)],
    [t('facts.shape'), t(`facts.${map.shape}`)],
    [t('facts.returnsTo'), returns?.name ?? null],
    [t('facts.owner'), owner],
    [
      t('facts.reviewOn'),
      map.reviewOn ? format.dateTime(new Date(map.reviewOn), { dateStyle: 'long', timeZone: 'UTC' }) : null,
    ],
    [t('facts.tags'), map.tags.length > 0 ? map.tags.join(', ') : null],
  ];
  return (
    <section aria-label={t('facts.heading')} className="flex flex-col gap-4">
      {map.purpose ? <p className="whitespace-pre-line wrap-anywhere">{map.purpose}</p> : null}
      <dl className="map-facts">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label} className="contents">
              <dt className="text-muted">{label}</dt>
              <dd className="min-w-0 wrap-anywhere">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
