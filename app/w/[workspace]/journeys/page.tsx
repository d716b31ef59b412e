import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { JourneyRepository } from '@/components/journeys/repository/journey-repository';
import { JourneysNav } from '@/components/journeys/repository/journeys-nav';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { dayIn } from '@/lib/insights/day';
import { measuredJourneys } from '@/lib/insights/reports/journeys';
import { listJourneys } from '@/lib/journeys/reports/repository';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('repository'))('title') };
}

export default async function JourneysPage({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const { slug, timeZone } = workspace;
  const editable = workspace.may('edit');
  const [[journeys, measured], t, locale] = await Promise.all([
    workspace.read((scope) => Promise.all([listJourneys(scope), measuredJourneys(scope, timeZone)])),
    getTranslations('repository'),
    getLocale(),
  ]);
  const base = `/w/${slug}/journeys`;
  const create = (label: string) =>
    editable ? (
      <Button asChild variant="primary">
        <Link href={`${base}/new`}>{label}</Link>
      </Button>
    ) : null;
  if (journeys.length === 0) {
    return (
      <PageFrame>
        <PageHeader title={t('title')} lead={t('lead')} />
        <EmptyState
          title={t('emptyTitle')}
          example={editable ? t('emptyExample') : t('emptyViewer')}
          action={create(t('emptyAction'))}
        />
      </PageFrame>
    );
  }
  return (
    <PageFrame>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={create(t('new'))}
        below={<JourneysNav base={base} here="journeys" />}
      />
      <JourneyRepository
        place={{ slug, locale, timeZone, editable, today: dayIn(timeZone, new Date()) }}
        journeys={journeys}
        measured={measured}
        params={await searchParams}
      />
    </PageFrame>
  );
}
