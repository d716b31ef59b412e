import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JourneyTemplates } from '@/components/journeys/repository/journey-templates';
import { JourneysNav } from '@/components/journeys/repository/journeys-nav';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { listTemplates } from '@/lib/journeys/queries';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('repository'))('templates') };
}

export default async function Page({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [t, templates] = await Promise.all([getTranslations('repository'), workspace.read(listTemplates)]);
  const journeys = `/w/${workspace.slug}/journeys`;
  return (
    <PageFrame>
      <PageHeader
        title={t('templates')}
        lead={t('own.lead')}
        below={<JourneysNav base={journeys} here="templates" />}
      />
      {templates.length > 0 ? (
        <JourneyTemplates slug={workspace.slug} templates={templates} editable={workspace.may('edit')} />
      ) : (
        <EmptyState
          title={t('own.emptyTitle')}
          example={t('own.emptyExample')}
          action={
            <Link href={journeys} className={buttonClass('outline')}>
              {t('own.toJourneys')}
            </Link>
          }
        />
      )}
    </PageFrame>
  );
}
