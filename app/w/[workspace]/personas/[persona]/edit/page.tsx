import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PersonaBuilder } from '@/components/personas/persona-builder';
import { Messages } from '@/components/shell/messages';
import { PageFrame } from '@/components/ui/page-frame';
import { requireWorkspace } from '@/lib/auth/workspace';
import { findPersona, usableChannels } from '@/lib/personas/queries';
import { stepAt } from '@/lib/personas/rules';

type Props = {
  params: Promise<{ workspace: string; persona: string }>;
  searchParams: Promise<{ step?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('personas'))('editTitle') };
}

export default async function Page({ params, searchParams }: Props) {
  const { workspace: slug, persona: id } = await params;
  const { step } = await searchParams;
  const workspace = await requireWorkspace(slug);
  const [found, channels] = await workspace.read((scope) =>
    Promise.all([findPersona(scope, id), usableChannels(scope)]),
  );
  const persona = found ?? notFound();
  if (!workspace.may('edit')) redirect(`/w/${slug}/personas/${id}`);
  return (
    <PageFrame>
      <Messages only={['personas', 'errors', 'files']}>
        <PersonaBuilder
          slug={slug}
          userId={workspace.user.id}
          persona={persona}
          channels={channels}
          step={stepAt(Number(step))}
        />
      </Messages>
    </PageFrame>
  );
}
