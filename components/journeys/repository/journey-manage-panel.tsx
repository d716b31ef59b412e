import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import type { JourneySummary } from '@/lib/journeys/reports/repository';
import { JourneyManage } from './journey-manage';
import { JourneyOverview } from './journey-overview';
import type { RepositoryPlace } from './journey-repository';

interface JourneyManagePanelProps {
  place: RepositoryPlace;
  journey: JourneySummary;
  closeHref: string;
}

/** One journey of the repository at a glance, and what can be done with it as a whole. */
export function JourneyManagePanel({ place, journey, closeHref }: JourneyManagePanelProps) {
  const t = useTranslations('repository');
  const { overview, phases, steps, touchpoints } = journey;
  return (
    <Panel id="manage" key={journey.id} title={journey.title} closeHref={closeHref} closeLabel={t('close')}>
      <div className="flex flex-col gap-6">
        <div className="flex flex-col gap-3">
          <JourneyOverview overview={overview} className="w-full max-w-80" />
          <ol className="flex flex-wrap gap-x-1.5 text-sm text-muted">
            {overview.phases.map((phase, index) => (
              <li key={phase.id} className="wrap-anywhere">
                {phase.name}
                {index < overview.phases.length - 1 ? ' ·' : ''}
              </li>
            ))}
          </ol>
          <p className="text-sm text-muted">{t('size', { phases, steps, touchpoints })}</p>
          {journey.purpose ? <p className="whitespace-pre-line wrap-anywhere">{journey.purpose}</p> : null}
          <div>
            <Link href={`/w/${place.slug}/journeys/${journey.id}`} className={buttonClass('primary')}>
              {t('open')}
            </Link>
          </div>
        </div>
        <JourneyManage slug={place.slug} journey={journey} editable={place.editable} archivable />
      </div>
    </Panel>
  );
}
