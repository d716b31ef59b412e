import { MoreHorizontal } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Row, RowLink, Table, Td, Th } from '@/components/ui/table';
import type { MeasuredJourney } from '@/lib/insights/reports/journeys';
import type { JourneySummary } from '@/lib/journeys/reports/repository';
import { JourneyPeople } from '../facts/journey-people';
import { JourneyReview } from '../facts/journey-review';
import { JourneyMeasured } from './journey-measured';
import { JourneyOverview } from './journey-overview';
import type { RepositoryPlace } from './journey-repository';

export interface ShownJourneys {
  place: RepositoryPlace;
  journeys: readonly JourneySummary[];
  measured: ReadonlyMap<string, MeasuredJourney>;
  base: string;
  /** The address that opens a journey's panel. */
  manage(id: string): string;
  /** The journey whose panel is open. */
  managed: string | undefined;
}

export const manageClass =
  'relative z-10 grid size-8 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11';

export function JourneysTable({ place, journeys, measured, base, manage, managed }: ShownJourneys) {
  const t = useTranslations('repository');
  const words = useTranslations('journeys');
  const format = useFormatter();
  // An open panel leaves room for the names; it says the rest of one journey, and its closing that of all.
  const onlyWide = managed ? 'hidden' : 'max-lg:hidden';
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('column.title')}</Th>
          <Th>{t('column.state')}</Th>
          <Th>{t('column.personas')}</Th>
          <Th className={onlyWide}>{t('column.owner')}</Th>
          <Th className="max-md:hidden">{t('column.measured')}</Th>
          <Th className={onlyWide}>{t('column.review')}</Th>
          <Th align="end" className="max-md:hidden">
            {t('column.updated')}
          </Th>
          <Th>
            <span className="sr-only">{t('column.manage')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {journeys.map((journey) => (
          <Row key={journey.id} current={journey.id === managed}>
            <Th scope="row" className="max-w-64 min-w-40 md:max-w-md">
              <span className="flex items-center gap-4">
                <JourneyOverview overview={journey.overview} className={`w-28 shrink-0 ${onlyWide}`} />
                <span className="min-w-0">
                  <RowLink href={`${base}/${journey.id}`}>{journey.title}</RowLink>
                  {journey.purpose ? (
                    <span className="line-clamp-1 text-sm font-normal text-muted wrap-anywhere">{journey.purpose}</span>
                  ) : null}
                  {journey.tags.length > 0 ? (
                    <span className="line-clamp-1 text-xs font-normal text-muted wrap-anywhere">
                      {journey.tags.map((tag) => `#${tag}`).join(' ')}
                    </span>
                  ) : null}
                </span>
              </span>
            </Th>
            <Td>
              <Badge>{words(`state.${journey.state}`)}</Badge>
              {journey.kind === 'user' ? <span className="block text-xs text-muted">{words('kind.user')}</span> : null}
            </Td>
            <Td>
              <JourneyPeople slug={place.slug} personas={journey.personas} />
            </Td>
            <Td className={`text-sm ${onlyWide}`}>{journey.owner?.name}</Td>
            <Td className="max-md:hidden">
              <JourneyMeasured measured={measured.get(journey.id)} />
            </Td>
            <Td className={onlyWide}>
              <JourneyReview journey={journey} today={place.today} />
            </Td>
            <Td align="end" className="text-sm whitespace-nowrap text-muted max-md:hidden">
              <time dateTime={journey.updatedAt.toISOString()}>
                {format.dateTime(journey.updatedAt, { dateStyle: 'medium', timeZone: place.timeZone })}
              </time>
            </Td>
            <Td className="px-1">
              <Link
                href={manage(journey.id)}
                scroll={false}
                aria-label={t('manage', { title: journey.title })}
                className={manageClass}
              >
                <MoreHorizontal aria-hidden className="size-4" />
              </Link>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
