import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { Headline } from '@/lib/insights/reports/headlines';
import { mapHref } from './address';
import { FigureScore } from './figure-score';
import { JourneyLine } from './journey-line';
import { useScoreWords } from './words';

interface JourneyCardProps {
  slug: string;
  journey: Headline;
  /** What the title opens. */
  opens: 'map' | 'dashboard';
}

/** A journey in brief: its line, and its figures with what may be said of their change. */
export function JourneyCard({ slug, journey, opens }: JourneyCardProps) {
  const t = useTranslations('home');
  const words = useScoreWords();
  const map = mapHref(slug, journey.id);
  const dashboard = `/w/${slug}/insights/${journey.id}`;
  const figures = journey.totals.filter(({ measure, current }) => measure !== 'emotion' && current.n !== 0);
  return (
    <Card pad="lg" asChild>
      <article className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <h3 className="flex min-w-0 flex-wrap items-center gap-2 text-lg font-semibold">
            <Link href={opens === 'map' ? map : dashboard} className="touch rounded-sm wrap-anywhere hover:text-accent">
              {journey.title}
            </Link>
            {journey.state === 'future' ? <Badge>{t('future')}</Badge> : null}
          </h3>
          <Link
            href={opens === 'map' ? dashboard : map}
            className="touch inline-flex min-h-6 items-center rounded-sm text-sm text-accent hover:underline"
          >
            {opens === 'map' ? t('dashboard') : t('map')}
            <span className="sr-only">: {journey.title}</span>
          </Link>
        </div>
        <JourneyLine phases={journey.phases} />
        {figures.length > 0 ? (
          <dl className="grid grid-cols-2 gap-x-6 gap-y-3 border-t border-hairline pt-4 lg:grid-cols-4">
            {figures.map(({ measure, current, change }) => (
              <div key={measure} className="min-w-0">
                <dt className="text-sm text-muted">{words.t(`measure.${measure}`)}</dt>
                <dd>
                  <FigureScore measure={measure} figure={current} change={change} />
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
      </article>
    </Card>
  );
}
