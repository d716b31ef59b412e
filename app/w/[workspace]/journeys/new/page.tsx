import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { JourneysCrumbs } from '@/components/journeys/repository/journeys-crumbs';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { NewJourney } from '@/components/workspaces/new-journey';
import { requireWorkspace } from '@/lib/auth/workspace';
import { listTemplates } from '@/lib/journeys/queries';
import { listPersonas } from '@/lib/personas/queries';
import { templateOverviews } from '@/lib/workspaces/queries';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces.journey'))('heading') };
}

export default async function Page({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  if (!workspace.may('edit')) notFound();
  const [t, locale, [personas, own], { template }] = await Promise.all([
    getTranslations('workspaces.journey'),
    getLocale(),
    workspace.read((scope) => Promise.all([listPersonas(scope), listTemplates(scope)])),
    searchParams,
  ]);
  return (
    <PageFrame>
      <JourneysCrumbs base={`/w/${workspace.slug}/journeys`} here={t('heading')} />
      <PageHeader title={t('heading')} lead={t('lead')} />
      <NewJourney
        slug={workspace.slug}
        templates={templateOverviews(locale, workspace.locale)}
        own={own}
        chosen={typeof template === 'string' ? template : undefined}
        personas={personas}
      />
    </PageFrame>
  );
}
