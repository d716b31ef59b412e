import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Home } from '@/lib/insights/reports/home';
import { SpotLink } from './spot-link';
import { useScoreWords } from './words';

/** Touchpoints that moved by more than chance explains: the word, both periods, and the n of each. */
export function MovedList({ slug, items }: { slug: string; items: Home['moved'] }) {
  const t = useTranslations('home');
  const words = useScoreWords();
  return (
    <ul className="divide-y divide-hairline">
      {items.map(({ touchpointId, spot, verdict, score: { measure, current, previous } }) => (
        <li key={touchpointId} className="py-2.5 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <SpotLink slug={slug} spot={spot} />
            <span
              className={`inline-flex items-baseline gap-1 text-sm font-medium [&_svg]:size-3.5 [&_svg]:translate-y-0.5 ${verdict === 'better' ? 'text-positive' : 'text-negative'}`}
            >
              {verdict === 'better' ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />}
              {words.t(verdict)}
            </span>
          </div>
          <p className="text-sm text-muted tabular-nums">
            {t('from', {
              measure: words.t(`measure.${measure}`),
              before: words.line(measure, previous),
              now: words.line(measure, current),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
