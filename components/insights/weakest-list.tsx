import { useTranslations } from 'next-intl';
import type { Attention } from '@/lib/insights/attention';
import type { ComparedFigure } from '@/lib/insights/figures';
import type { WeakTouchpoint } from '@/lib/insights/rules';
import { METRICS } from '@/lib/insights/statistics/histogram';
import { EmotionFigure } from './emotion-figure';
import { SpotLink } from './spot-link';
import { useScoreWords } from './words';

/** How many scores from the lowest count as low, of the metric's scale. */
const lowScores = { nps: 7, csat: 2, ces: 3, stars: 2, emoji: 2 } as const;

interface Weak extends WeakTouchpoint {
  name: string;
  score: ComparedFigure | null;
  attention: Attention | null;
}

interface WeakestListProps {
  slug: string;
  journeyId: string;
  items: readonly Weak[];
}

/** The weakest touchpoints, each with what its answers say of it. */
export function WeakestList({ slug, journeyId, items }: WeakestListProps) {
  const t = useTranslations('insights.weakest');
  const words = useScoreWords();
  const reasons = ({ score, emotion, attention }: Weak): string[] => {
    const measure = score?.measure;
    const counts = score?.current.counts;
    const asked = METRICS.find((metric) => metric === measure);
    const low = asked && counts?.slice(0, lowScores[asked]).reduce((sum, count) => sum + count, 0);
    return [
      ...(asked && low != null ? [t(`low.${asked}`, { low, n: score?.current.n ?? 0 })] : []),
      ...(emotion.high !== null && emotion.high < -0.05
        ? [t('upper', { high: words.value('emotion', emotion.high) })]
        : []),
      ...(attention?.reasons.includes('below-design') && attention.designed !== null
        ? [t('below', { designed: words.value('emotion', attention.designed) })]
        : []),
      ...(attention?.reasons.includes('worsened') ? [t('worsened')] : []),
    ];
  };
  if (items.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <ol className="divide-y divide-hairline">
      {items.map((item, index) => (
        <li key={item.touchpointId} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3 first:pt-0 last:pb-0">
          <span className="min-w-0 flex-1 basis-64">
            <span className="me-2 text-muted tabular-nums">{index + 1}</span>
            <SpotLink slug={slug} spot={{ id: item.touchpointId, name: item.name, journeyId }} />
            <span className="mt-0.5 block text-sm text-muted">{reasons(item).join('; ')}</span>
          </span>
          <EmotionFigure emotion={item.emotion} />
        </li>
      ))}
    </ol>
  );
}
