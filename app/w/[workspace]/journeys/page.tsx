import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { JourneysTable } from '@/components/journeys/journeys-table';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { listJourneys } from '@/lib/journeys/queries';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('journeys'))('title') };
}

export default async function JourneysPage({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [journeys, t, format] = await Promise.all([
    workspace.read(listJourneys),
    getTranslations('journeys'),
    getFormatter(),
  ]);
  const base = `/w/${workspace.slug}/journeys`;
  const create = (label: string) =>
    workspace.may('edit') ? (
      <Button asChild variant="primary">
        <Link href={`${base}/new`}>{label}</Link>
      </Button>
    ) : null;
  return (
    <PageFrame>
      <PageHeader title={t('title')} lead={t('lead')} actions={journeys.length > 0 ? create(t('new')) : null} />
      {journeys.length > 0 ? (
        <JourneysTable
          journeys={journeys}
          base={base}
          t={t}
          updated={(at) => format.dateTime(at, { dateStyle: 'medium', timeZone: workspace.timeZone })}
        />
      ) : (
        <EmptyState
          title={t('emptyTitle')}
          example={workspace.may('edit') ? t('emptyExample') : t('emptyViewer')}
          action={create(t('emptyAction'))}
        />
      )}
    </PageFrame>
  );
}
