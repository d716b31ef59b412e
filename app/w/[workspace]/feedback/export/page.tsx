import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ExportForm } from '@/components/exchange/export-form';
import { FeedbackCrumbs } from '@/components/feedback/feedback-crumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { exportable } from '@/lib/exchange/queries';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ of?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.export'))('title') };
}

/** `?of=form/…` or `?of=touchpoint/…` chooses whose answers at first. */
export default async function ExportPage({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [t, locale, { of }, there] = await Promise.all([
    getTranslations('exchange.export'),
    getLocale(),
    searchParams,
    workspace.read(exportable),
  ]);
  return (
    <PageFrame width="text">
      <FeedbackCrumbs slug={workspace.slug} here={t('title')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {there.forms.length === 0 ? (
        <EmptyState title={t('empty')} example={t('emptyExample')} />
      ) : (
        <ExportForm {...{ slug: workspace.slug, locale, ...there }} chosen={typeof of === 'string' ? of : undefined} />
      )}
    </PageFrame>
  );
}
