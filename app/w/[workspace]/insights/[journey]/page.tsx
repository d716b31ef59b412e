import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { askedMeasure, mapHref } from '@/components/insights/address';
import { DashboardEmpty } from '@/components/insights/dashboard-empty';
import { JourneyDashboard } from '@/components/insights/journey-dashboard';
import { RangeBar } from '@/components/insights/range-bar';
import { Messages } from '@/components/shell/messages';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { daysText } from '@/lib/format';
import { parseRange, type SearchParams } from '@/lib/insights/periods';
import { dashboard } from '@/lib/insights/reports/dashboard';

type Props = {
  params: Promise<{ workspace: string; journey: string }>;
  searchParams: Promise<Extract<SearchParams, object>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insights'))('title') };
}

export default async function DashboardPage({ params, searchParams }: Props) {
  const { workspace: slug, journey } = await params;
  const workspace = await requireWorkspace(slug);
  const query = (await searchParams) as Record<string, string | string[] | undefined>;
  const period = parseRange(query, workspace.timeZone, new Date());
  const found = (await workspace.read((scope) => dashboard(scope, journey, period))) ?? notFound();
  const [t, locale] = await Promise.all([getTranslations('insights'), getLocale()]);
  const base = `/w/${slug}/insights/${journey}`;
  const measure = askedMeasure(query.measure);
  const days = t('compared', { period: daysText(locale, period), previous: daysText(locale, period.previous) });
  return (
    <PageFrame>
      <div className="-ms-1 mb-2">
        <Breadcrumb
          label={t('crumbs')}
          items={[{ label: t('title'), href: `/w/${slug}/insights` }, { label: found.journey.title }]}
        />
      </div>
      <PageHeader
        title={found.journey.title}
        lead={`${days}. ${t('zone', { zone: workspace.timeZone })}.`}
        actions={
          <Button asChild>
            <Link href={mapHref(slug, journey)}>{t('toMap')}</Link>
          </Button>
        }
        below={<RangeBar base={base} period={period} measure={measure} />}
      />
      {period.invalid ? (
        <div className="mb-6">
          <Notice>{t('range.invalid')}</Notice>
        </div>
      ) : null}
      {found.answered ? (
        <Messages only={['scores']}>
          <JourneyDashboard slug={slug} base={base} period={period} days={days} measure={measure} dashboard={found} />
        </Messages>
      ) : (
        <DashboardEmpty
          slug={slug}
          journeyId={journey}
          base={base}
          touchpoints={found.touchpoints.length}
          asked={found.asked}
          longest={period.preset === '12m'}
        />
      )}
    </PageFrame>
  );
}
