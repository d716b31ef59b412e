import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { JourneyCard } from '@/components/insights/journey-card';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { daysText } from '@/lib/format';
import { parseRange } from '@/lib/insights/periods';
import { headlines } from '@/lib/insights/reports/headlines';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insights'))('title') };
}

export default async function InsightsPage({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const { slug } = workspace;
  const period = parseRange({}, workspace.timeZone, new Date());
  const { journeys } = await workspace.read((scope) => headlines(scope, period));
  const [t, locale] = await Promise.all([getTranslations('insights'), getLocale()]);
  return (
    <PageFrame>
      <PageHeader title={t('title')} lead={t('lead', { period: daysText(locale, period) })} />
      {journeys.length === 0 ? (
        <EmptyState
          title={t('noJourneys')}
          example={t('noJourneysExample')}
          action={
            <Button asChild variant="primary">
              <Link href={`/w/${slug}/journeys`}>{t('toJourneys')}</Link>
            </Button>
          }
        />
      ) : (
        <section aria-label={t('journeys')}>
          <h2 className="sr-only">{t('journeys')}</h2>
          <div className="flex flex-col gap-4">
            {journeys.map((journey) => (
              <JourneyCard key={journey.id} slug={slug} journey={journey} opens="dashboard" />
            ))}
          </div>
        </section>
      )}
    </PageFrame>
  );
}
