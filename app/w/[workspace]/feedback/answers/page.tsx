import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AnswerFilterBar } from '@/components/answers/answer-filters';
import { Inbox } from '@/components/answers/inbox';
import { SavedViews } from '@/components/answers/saved-views';
import { FeedbackNav } from '@/components/feedback/feedback-nav';
import { Messages } from '@/components/shell/messages';
import { LiveData } from '@/components/ui/live-data';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { answerOptions, answerPage } from '@/lib/answers/queries';
import { filtersAsked, readFilters } from '@/lib/answers/rules';
import { requireWorkspace } from '@/lib/auth/workspace';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('answers'))('title') };
}

/** What customers said, one by one, and what the team does with it; `?answer=` opens one beside the list. */
export default async function AnswersPage({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [t, filters] = [await getTranslations('answers'), readFilters(await searchParams)];
  const [options, page] = await workspace.read((scope) =>
    Promise.all([
      answerOptions(scope),
      // Words that are not searched yet are read first, which a page does not wait for.
      filters.q ? null : answerPage(scope, filters, workspace.timeZone),
    ]),
  );
  const base = `/w/${workspace.slug}/feedback/answers`;
  const canEdit = workspace.may('edit');
  const asked = filtersAsked(filters);
  const { members, tags, views } = options;
  return (
    <PageFrame>
      <Messages only={['answers', 'errors']}>
        <div className="group">
          <h1 className="sr-only hidden max-lg:group-has-[[data-reading]]:block">{t('title')}</h1>
          {/* On a phone the open answer has the screen to itself. */}
          <div className="max-lg:group-has-[[data-reading]]:hidden">
            <PageHeader
              title={t('title')}
              lead={t('lead')}
              actions={<SavedViews slug={workspace.slug} base={base} views={views} filters={asked} canEdit={canEdit} />}
              below={<FeedbackNav slug={workspace.slug} here="answers" />}
            />
            <AnswerFilterBar base={base} filters={filters} options={options} me={workspace.user.id} />
          </div>
          <LiveData>
            <Inbox
              slug={workspace.slug}
              base={base}
              timeZone={workspace.timeZone}
              canEdit={canEdit}
              options={{ members, tags }}
              answered={options.forms.length > 0}
              first={page && { search: new URLSearchParams(asked).toString(), page }}
            />
          </LiveData>
        </div>
      </Messages>
    </PageFrame>
  );
}
