import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FeedbackNav } from '@/components/feedback/feedback-nav';
import { FormNews } from '@/components/feedback/form-news';
import { FormTable } from '@/components/feedback/form-table';
import { RecentAnswers } from '@/components/feedback/recent-answers';
import { TouchpointFeedback } from '@/components/feedback/touchpoint-feedback';
import { Messages } from '@/components/shell/messages';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { LiveData } from '@/components/ui/live-data';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { requireWorkspace } from '@/lib/auth/workspace';
import { formList, recentAnswers } from '@/lib/feedback/queries';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ touchpoint?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('title') };
}

/** Every form of the workspace with its answers; `?touchpoint=` opens one touchpoint's forms beside the list. */
export default async function FeedbackPage({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [t, { touchpoint }, { forms, answers }] = await Promise.all([
    getTranslations('feedback'),
    searchParams,
    workspace.read(async (scope) => {
      const list = await formList(scope);
      return { forms: list, answers: await recentAnswers(scope, list) };
    }),
  ]);
  const base = `/w/${workspace.slug}`;
  const open = forms.flatMap((form) => form.touchpoints).find(({ id }) => id === touchpoint);
  const start = workspace.may('edit') ? (
    <Link key="new" href={`${base}/feedback/forms/new`} className={buttonClass('primary')}>
      {t('new')}
    </Link>
  ) : null;
  const exchange = await getTranslations('exchange.links');
  const toExport = (
    <Link key="export" href={`${base}/feedback/export`} className={buttonClass('quiet')}>
      {exchange('export')}
    </Link>
  );
  const toImport = workspace.may('edit') ? (
    <Link key="import" href={`${base}/feedback/import`} className={buttonClass('quiet')}>
      {exchange('import')}
    </Link>
  ) : null;
  const actions = [toImport, toExport, start];
  return (
    <>
      <PageFrame>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={forms.length > 0 ? actions : null}
          below={<FeedbackNav slug={workspace.slug} here="forms" />}
        />
        {forms.length === 0 ? (
          <EmptyState title={t('empty.title')} example={t('empty.example')} action={start} />
        ) : (
          <div className="flex flex-col gap-10">
            <Messages only={['formManage', 'errors']}>
              <FormNews>
                <FormTable
                  forms={forms}
                  address={`${base}/feedback`}
                  editable={workspace.may('edit') ? workspace.slug : undefined}
                  timeZone={workspace.timeZone}
                  open={open?.id}
                />
              </FormNews>
            </Messages>
            <RecentAnswers answers={answers} timeZone={workspace.timeZone} address={`${base}/feedback`} />
          </div>
        )}
      </PageFrame>
      {open ? (
        <Panel
          title={open.name}
          kicker={t('touchpointKicker')}
          closeHref={`${base}/feedback`}
          closeLabel={t('closePanel')}
        >
          <Messages only={['feedback', 'forms', 'errors']}>
            <LiveData>
              <TouchpointFeedback
                key={open.id}
                slug={workspace.slug}
                touchpointId={open.id}
                canEdit={workspace.may('edit')}
              />
            </LiveData>
          </Messages>
        </Panel>
      ) : null}
    </>
  );
}
