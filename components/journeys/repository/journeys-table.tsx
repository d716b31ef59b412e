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

/** From which width of the table on a column has room, beside an open panel too. */
const room = {
  state: '@max-lg:hidden',
  stateBelow: '@lg:hidden',
  personas: '@max-lg:hidden',
  measured: '@max-2xl:hidden',
  updated: '@max-2xl:hidden',
  owner: '@max-4xl:hidden',
  overview: '@max-4xl:hidden',
};

function State({ journey: { state, kind } }: { journey: JourneySummary }) {
  const words = useTranslations('journeys');
  return (
    <>
      <Badge>{words(`state.${state}`)}</Badge>
      {kind === 'user' ? <span className="block text-xs font-normal text-muted">{words('kind.user')}</span> : null}
    </>
  );
}

export function JourneysTable({ place, journeys, measured, base, manage, managed }: ShownJourneys) {
  const t = useTranslations('repository');
  const format = useFormatter();
  // The names come first: a column that says nothing of any journey is left out, and each other has its measure of room.
  const some = {
    personas: journeys.some(({ personas }) => personas.length > 0),
    owner: journeys.some(({ owner }) => owner !== null),
    measured: journeys.some(({ id }) => measured.get(id)?.n),
    review: journeys.some(({ reviewOn }) => reviewOn !== null),
  };
  return (
    <div className="@container">
      <Table caption={t('caption')}>
        <thead>
          <tr>
            <Th>{t('column.title')}</Th>
            <Th className={room.state}>{t('column.state')}</Th>
            {some.personas ? <Th className={room.personas}>{t('column.personas')}</Th> : null}
            {some.owner ? <Th className={room.owner}>{t('column.owner')}</Th> : null}
            {some.measured ? <Th className={room.measured}>{t('column.measured')}</Th> : null}
            {some.review ? <Th className={room.owner}>{t('column.review')}</Th> : null}
            <Th align="end" className={room.updated}>
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
              <Th scope="row" className="w-full">
                <span className="flex items-center gap-4">
                  <JourneyOverview small overview={journey.overview} className={`w-28 shrink-0 ${room.overview}`} />
                  <span className="min-w-0">
                    <RowLink href={`${base}/${journey.id}`} className="wrap-anywhere">
                      {journey.title}
                    </RowLink>
                    {journey.purpose ? (
                      <span className="line-clamp-1 text-sm font-normal text-muted wrap-anywhere">
                        {journey.purpose}
                      </span>
                    ) : null}
                    <span className={`my-1 flex flex-wrap items-center gap-x-2 gap-y-1 ${room.stateBelow}`}>
                      <State journey={journey} />
                      <JourneyReview journey={journey} today={place.today} />
                    </span>
                    {journey.tags.length > 0 ? (
                      <span className="line-clamp-1 text-xs font-normal text-muted wrap-anywhere">
                        {journey.tags.map((tag) => `#${tag}`).join(' ')}
                      </span>
                    ) : null}
                  </span>
                </span>
              </Th>
              <Td className={room.state}>
                <State journey={journey} />
              </Td>
              {some.personas ? (
                <Td className={room.personas}>
                  <JourneyPeople slug={place.slug} personas={journey.personas} most={3} />
                </Td>
              ) : null}
              {some.owner ? (
                <Td className={`max-w-44 min-w-32 text-sm wrap-break-word ${room.owner}`}>{journey.owner?.name}</Td>
              ) : null}
              {some.measured ? (
                <Td className={room.measured}>
                  <JourneyMeasured measured={measured.get(journey.id)} />
                </Td>
              ) : null}
              {some.review ? (
                <Td className={`min-w-24 ${room.owner}`}>
                  <JourneyReview journey={journey} today={place.today} />
                </Td>
              ) : null}
              <Td align="end" className={`text-sm whitespace-nowrap text-muted ${room.updated}`}>
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
    </div>
  );
}
