import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BuilderLayout } from '@/components/personas/builder-layout';
import { NewPersona } from '@/components/personas/new-persona';
import { PersonaProgress } from '@/components/personas/persona-progress';
import { PersonasCrumbs } from '@/components/personas/personas-crumbs';
import { Messages } from '@/components/shell/messages';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('personas.new'))('title') };
}

export default async function Page({ params }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  if (!workspace.may('edit')) notFound();
  const t = await getTranslations('personas.new');
  return (
    <PageFrame>
      <PersonasCrumbs slug={workspace.slug} here={t('title')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <BuilderLayout progress={<PersonaProgress current="name" finished={new Set()} hrefOf={null} />}>
        <Messages only={['personas']}>
          <NewPersona slug={workspace.slug} />
        </Messages>
      </BuilderLayout>
    </PageFrame>
  );
}
