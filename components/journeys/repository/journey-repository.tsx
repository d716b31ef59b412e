import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { MeasuredJourney } from '@/lib/insights/reports/journeys';
import type { JourneySummary } from '@/lib/journeys/reports/repository';
import { isNarrowed, readWishes, repositoryOf, wishesAddress } from '@/lib/journeys/repository/repository';
import { JourneyCards } from './journey-cards';
import { JourneyFilters } from './journey-filters';
import { JourneyManagePanel } from './journey-manage-panel';
import { JourneysTable } from './journeys-table';

export interface RepositoryPlace {
  slug: string;
  locale: string;
  timeZone: string;
  /** ISO date in the workspace's time zone. */
  today: string;
  editable: boolean;
}

interface JourneyRepositoryProps {
  place: RepositoryPlace;
  journeys: readonly JourneySummary[];
  measured: ReadonlyMap<string, MeasuredJourney>;
  params: Readonly<Record<string, string | string[] | undefined>>;
}

/** The team's journeys: what the address asks for, as a list or as cards, and one of them to be managed beside it. */
export function JourneyRepository({ place, journeys, measured, params }: JourneyRepositoryProps) {
  const t = useTranslations('repository');
  const wishes = readWishes(params);
  const base = `/w/${place.slug}/journeys`;
  const emotion = (id: string) => measured.get(id)?.emotion?.mean ?? null;
  const found = repositoryOf(journeys, wishes, place.locale, emotion);
  const managed = journeys.find(({ id }) => id === params.manage);
  const manage = (id: string) => `${base}${wishesAddress(wishes, { manage: id })}`;
  const shown = { place, journeys: found, measured, base, manage, managed: managed?.id };
  return (
    <>
      <JourneyFilters base={base} wishes={wishes} journeys={journeys} />
      <p role="status" className="mb-3 text-sm text-muted">
        {t('count', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState
          title={t(isNarrowed(wishes) ? 'noneFound' : 'allArchived')}
          action={
            <Link
              href={isNarrowed(wishes) ? base : `${base}?state=archived`}
              data-clear
              className={buttonClass('outline')}
            >
              {t(isNarrowed(wishes) ? 'clear' : 'showArchived')}
            </Link>
          }
        />
      ) : wishes.view === 'cards' ? (
        <JourneyCards {...shown} />
      ) : (
        <JourneysTable {...shown} />
      )}
      {managed ? (
        <JourneyManagePanel place={place} journey={managed} closeHref={`${base}${wishesAddress(wishes)}`} />
      ) : null}
    </>
  );
}
