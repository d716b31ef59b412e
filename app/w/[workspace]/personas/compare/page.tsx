import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ComparedChoice } from '@/components/personas/compared-choice';
import { PersonaComparison } from '@/components/personas/persona-comparison';
import { PersonasCrumbs } from '@/components/personas/personas-crumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { findPersonas, listPersonas, usableChannels } from '@/lib/personas/queries';
import { comparedIds } from '@/lib/personas/rules';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ persona?: string | string[]; only?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('personas.compare'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const { persona, only } = await searchParams;
  const [chosen, everybody, channels] = await workspace.read((scope) =>
    Promise.all([findPersonas(scope, comparedIds(persona)), listPersonas(scope), usableChannels(scope)]),
  );
  const t = await getTranslations('personas');
  const onlyDifferences = only === 'differences';
  const here = `/w/${workspace.slug}/personas/compare`;
  return (
    <PageFrame>
      <PersonasCrumbs slug={workspace.slug} here={t('compare.title')} />
      <PageHeader title={t('compare.title')} lead={t('compare.lead')} />
      <ComparedChoice
        here={here}
        chosen={chosen}
        others={everybody.filter(({ id }) => !chosen.some((one) => one.id === id))}
        onlyDifferences={onlyDifferences}
      />
      {chosen.length > 1 ? (
        <PersonaComparison
          slug={workspace.slug}
          personas={chosen}
          channels={channels}
          onlyDifferences={onlyDifferences}
        />
      ) : (
        <EmptyState title={t('compare.tooFew')} example={t('compare.tooFewHint')} />
      )}
    </PageFrame>
  );
}
