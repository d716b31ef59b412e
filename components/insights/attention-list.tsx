import { useTranslations } from 'next-intl';
import type { Home } from '@/lib/insights/reports/home';
import { EmotionFigure } from './emotion-figure';
import { SpotLink } from './spot-link';
import { useScoreWords } from './words';

/** Touchpoints that need attention, each with why, and with its emotion and interval. */
export function AttentionList({ slug, items }: { slug: string; items: Home['attention'] }) {
  const t = useTranslations('home');
  const words = useScoreWords();
  return (
    <ul className="divide-y divide-hairline">
      {items.map(({ touchpointId, spot, reasons, designed, emotion }) => (
        <li
          key={touchpointId}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0 last:pb-0"
        >
          <div className="min-w-0 flex-1 basis-52">
            <SpotLink slug={slug} spot={spot} />
            <p className="text-sm text-muted">
              {[
                ...(reasons.includes('below-design') && designed !== null
                  ? [t('below', { designed: words.value('emotion', designed) })]
                  : []),
                ...(reasons.includes('worsened') ? [t('worsened')] : []),
              ].join(' · ')}
            </p>
          </div>
          <EmotionFigure emotion={emotion} />
        </li>
      ))}
    </ul>
  );
}
