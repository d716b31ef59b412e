import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportTable } from '@/components/exchange/import-table';
import { UploadFile } from '@/components/exchange/upload-file';
import { FeedbackCrumbs } from '@/components/feedback/feedback-crumbs';
import { Messages } from '@/components/shell/messages';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { listImports } from '@/lib/exchange/queries';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.list'))('title') };
}

export default async function ImportsPage({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  if (!workspace.may('edit')) notFound();
  const [t, imports] = await Promise.all([getTranslations('exchange.list'), workspace.read(listImports)]);
  return (
    <PageFrame>
      <FeedbackCrumbs slug={workspace.slug} here={t('title')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        <Messages only={['exchange', 'files', 'errors']}>
          <UploadFile slug={workspace.slug} />
        </Messages>
        {imports.length > 0 ? (
          <ImportTable
            imports={imports}
            address={`/w/${workspace.slug}/feedback/import`}
            timeZone={workspace.timeZone}
          />
        ) : null}
      </div>
    </PageFrame>
  );
}
