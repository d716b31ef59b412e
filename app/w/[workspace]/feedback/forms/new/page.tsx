import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FeedbackCrumbs } from '@/components/feedback/feedback-crumbs';
import { NewForm } from '@/components/feedback/new-form';
import { Messages } from '@/components/shell/messages';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { formPlaces } from '@/lib/feedback/queries';
import { isLocale } from '@/lib/i18n/locales';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forms.new'))('title') };
}

export default async function Page({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  if (!workspace.may('edit')) notFound();
  const [t, locale, places] = await Promise.all([
    getTranslations('forms.new'),
    getLocale(),
    workspace.read(formPlaces),
  ]);
  return (
    <PageFrame>
      <FeedbackCrumbs slug={workspace.slug} here={t('title')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Messages only={['forms', 'feedback', 'errors']}>
        <NewForm slug={workspace.slug} places={places} language={isLocale(locale) ? locale : 'en'} />
      </Messages>
    </PageFrame>
  );
}
