import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { NewJourney } from '@/components/workspaces/new-journey';
import { requireWorkspace } from '@/lib/auth/workspace';
import { listPersonas } from '@/lib/personas/queries';
import { templateOverviews } from '@/lib/workspaces/queries';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces.journey'))('heading') };
}

export default async function Page({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  if (!workspace.may('edit')) notFound();
  const [t, locale, personas] = await Promise.all([
    getTranslations('workspaces.journey'),
    getLocale(),
    workspace.read(listPersonas),
  ]);
  return (
    <PageFrame>
      <PageHeader title={t('heading')} lead={t('lead')} />
      <NewJourney slug={workspace.slug} templates={templateOverviews(locale, workspace.locale)} personas={personas} />
    </PageFrame>
  );
}
