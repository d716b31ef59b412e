import { Frown, Meh, Smile } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { AnswerRow } from '@/lib/answers/queries';
import { groupOf } from '@/lib/answers/rules';
import { type Metric, SCALES } from '@/lib/insights/statistics/histogram';

const looks = {
  low: { tone: 'negative', icon: <Frown aria-hidden /> },
  middle: { tone: 'plain', icon: <Meh aria-hidden /> },
  high: { tone: 'positive', icon: <Smile aria-hidden /> },
} as const;

/** A score on its scale, with the face of its group; an answer without one says so. */
export function ScoreBadge({ metric, score }: Pick<AnswerRow, 'score'> & { metric: Metric | null }) {
  const t = useTranslations('answers');
  if (metric === null || score === null) return <Badge>{t('noScore')}</Badge>;
  const { tone, icon } = looks[groupOf(metric, score)];
  return (
    <Badge tone={tone} icon={icon}>
      <span className="tabular-nums">{t('score', { score, highest: SCALES[metric].max })}</span>
    </Badge>
  );
}
