import { useTranslations } from 'next-intl';
import type { Period } from '@/lib/insights/periods';
import type { Dashboard } from '@/lib/insights/reports/dashboard';
import type { Drawn } from './address';
import { PhaseTable } from './phase-table';
import { ScoreTile } from './score-tile';
import { Section } from './section';
import { TouchpointTable } from './touchpoint-table';
import { TrendCard } from './trend-card';
import { WeakestList } from './weakest-list';

interface JourneyDashboardProps {
  slug: string;
  base: string;
  period: Period;
  /** The period in words. */
  days: string;
  measure: Drawn;
  dashboard: Dashboard;
}

const tiles = ['nps', 'csat', 'ces', 'wow'] as const;

/** A journey's figures. Everything but the drawing of the chart is in the first answer of the server. */
export function JourneyDashboard({ slug, base, period, days, measure, dashboard }: JourneyDashboardProps) {
  const t = useTranslations('insights');
  const { journey, report, phases, touchpoints } = dashboard;
  const total = (of: string) => report.totals.find((compared) => compared.measure === of);
  const weakest = report.weakest.flatMap((weak) => {
    const stop = touchpoints.find(({ id }) => id === weak.touchpointId);
    const score = report.touchpoints.find(({ touchpointId }) => touchpointId === weak.touchpointId)?.score ?? null;
    return stop ? [{ ...weak, name: stop.name, attention: stop.attention, score }] : [];
  });
  return (
    <>
      <section aria-labelledby="totals">
        <h2 id="totals" className="sr-only">
          {t('totals')}
        </h2>
        <div className="grid gap-px overflow-clip rounded-md border border-hairline bg-hairline grid-cols-2 lg:grid-cols-4">
          {tiles.map((of) => {
            const compared = total(of);
            const easy = of === 'ces' ? total('easy')?.current : undefined;
            return compared ? <ScoreTile key={of} compared={compared} easy={easy} period={days} /> : null;
          })}
        </div>
      </section>
      <Section id="weakest" title={t('weakest.title')} note={t('weakest.note')}>
        <WeakestList slug={slug} journeyId={journey.id} items={weakest} />
      </Section>
      <Section id="trend" title={t('trend.title')}>
        <TrendCard
          base={base}
          period={period}
          measure={measure}
          unit={report.unit}
          trend={report.trend}
          touchpoints={touchpoints}
        />
      </Section>
      <Section id="phases" title={t('phases.title')} note={t('phases.note')} bare>
        <PhaseTable phases={phases} reports={report.phases} />
      </Section>
      <Section id="touchpoints" title={t('touchpoints.title')} note={t('touchpoints.note')} bare>
        <TouchpointTable slug={slug} journeyId={journey.id} stops={touchpoints} reports={report.touchpoints} />
      </Section>
    </>
  );
}
