import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { JourneyCompareChoice } from '@/components/journeys/compare/choice';
import { JourneyCompare } from '@/components/journeys/compare/compare';
import { JourneysCrumbs } from '@/components/journeys/repository/journeys-crumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { journeyMap, journeyTitles } from '@/lib/journeys/queries';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compare'))('title') };
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || undefined;

export default async function Page({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const asked = await searchParams;
  const [first, second] = [one(asked.a), one(asked.b)];
  const [[journeys, a, b], t] = await Promise.all([
    workspace.read((scope) =>
      Promise.all([
        journeyTitles(scope),
        first ? journeyMap(scope, first) : null,
        second ? journeyMap(scope, second) : null,
      ]),
    ),
    getTranslations('compare'),
  ]);
  if ((first && !a) || (second && !b)) notFound();
  const base = `/w/${workspace.slug}/journeys`;
  return (
    <PageFrame>
      <JourneysCrumbs base={base} here={t('title')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <JourneyCompareChoice base={base} journeys={journeys} a={first} b={second} />
      {a && b && a.id !== b.id ? (
        <JourneyCompare base={base} a={a} b={b} only={one(asked.only) === '1'} />
      ) : (
        <EmptyState title={t('chooseTwo')} example={t('chooseExample')} />
      )}
    </PageFrame>
  );
}
