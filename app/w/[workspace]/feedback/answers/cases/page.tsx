import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseFilterBar } from '@/components/answers/case-filters';
import { CaseTable } from '@/components/answers/case-table';
import { FeedbackNav } from '@/components/feedback/feedback-nav';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { answerOptions } from '@/lib/answers/queries';
import { caseList } from '@/lib/answers/reports/cases';
import { readCaseFilters } from '@/lib/answers/rules';
import { requireWorkspace } from '@/lib/auth/workspace';
import { dayIn } from '@/lib/insights/day';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('answers'))('cases.title') };
}

/** What was promised to look into, the first deadline first. */
export default async function CasesPage({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [t, filters] = [await getTranslations('answers'), readCaseFilters(await searchParams)];
  const today = dayIn(workspace.timeZone, new Date());
  const [{ cases, overdue }, { members }] = await workspace.read((scope) =>
    Promise.all([caseList(scope, filters, today), answerOptions(scope)]),
  );
  const base = `/w/${workspace.slug}/feedback/answers`;
  return (
    <PageFrame>
      <PageHeader
        title={t('cases.title')}
        lead={t('cases.lead')}
        below={<FeedbackNav slug={workspace.slug} here="cases" />}
      />
      <CaseFilterBar base={`${base}/cases`} filters={filters} members={members} overdue={overdue} />
      <CaseTable cases={cases} base={base} members={members} />
    </PageFrame>
  );
}
