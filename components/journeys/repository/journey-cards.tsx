import { MoreHorizontal } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { JourneyPeople } from '../facts/journey-people';
import { JourneyReview } from '../facts/journey-review';
import { JourneyMeasured } from './journey-measured';
import { JourneyOverview } from './journey-overview';
import { manageClass, type ShownJourneys } from './journeys-table';

export function JourneyCards({ place, journeys, measured, base, manage }: ShownJourneys) {
  const t = useTranslations('repository');
  const words = useTranslations('journeys');
  const format = useFormatter();
  return (
    <ul aria-label={t('caption')} className="grid gap-4 *:min-w-0 sm:grid-cols-2 lg:grid-cols-3">
      {journeys.map((journey) => (
        <li key={journey.id}>
          <Card clickable className="flex h-full flex-col gap-2">
            <JourneyOverview overview={journey.overview} className="w-full max-w-72" />
            <div className="flex items-start gap-2">
              <h2 className="min-w-0 flex-1 text-lg leading-6 font-semibold hyphens-auto wrap-anywhere">
                <Link href={`${base}/${journey.id}`} className="card-link text-ink">
                  {journey.title}
                </Link>
              </h2>
              <Link
                href={manage(journey.id)}
                scroll={false}
                aria-label={t('manage', { title: journey.title })}
                className={`-mt-1 -me-2 shrink-0 ${manageClass}`}
              >
                <MoreHorizontal aria-hidden className="size-4" />
              </Link>
            </div>
            {journey.purpose ? (
              <p className="line-clamp-2 text-sm text-muted wrap-anywhere">{journey.purpose}</p>
            ) : null}
            <p className="text-xs text-muted">
              {t('size', { phases: journey.phases, steps: journey.steps, touchpoints: journey.touchpoints })}
            </p>
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <Badge>{words(`state.${journey.state}`)}</Badge>
              {journey.kind === 'user' ? <span className="text-xs text-muted">{words('kind.user')}</span> : null}
              {journey.tags.map((tag) => (
                <span key={tag} className="text-xs text-muted wrap-anywhere">
                  #{tag}
                </span>
              ))}
            </div>
            <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pt-1">
              <JourneyPeople slug={place.slug} personas={journey.personas} />
              <JourneyMeasured measured={measured.get(journey.id)} />
            </div>
            <p className="flex flex-wrap justify-between gap-x-4 text-xs text-muted">
              <span>{journey.owner?.name}</span>
              <JourneyReview journey={journey} today={place.today} />
              <span>
                {t('changed', {
                  day: format.dateTime(journey.updatedAt, { dateStyle: 'medium', timeZone: place.timeZone }),
                })}
              </span>
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
