import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { JourneysNav } from '@/components/journeys/repository/journeys-nav';
import { NoteList } from '@/components/journeys/repository/note-list';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { notesInUse } from '@/lib/journeys/reports/notes';
import { listMembers } from '@/lib/members/queries';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notes'))('title') };
}

/** The pain points and opportunities of the workspace, wherever they stand. */
export default async function NotesPage({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const [[notes, members], t, locale, asked] = await Promise.all([
    workspace.read((scope) => Promise.all([notesInUse(scope), listMembers(scope)])),
    getTranslations('notes'),
    getLocale(),
    searchParams,
  ]);
  const base = `/w/${workspace.slug}/journeys`;
  return (
    <PageFrame>
      <PageHeader title={t('title')} lead={t('lead')} below={<JourneysNav base={base} here="notes" />} />
      {notes.length > 0 ? (
        <NoteList
          base={base}
          locale={locale}
          timeZone={workspace.timeZone}
          notes={notes}
          members={new Map(members.map(({ userId, name }) => [userId, name]))}
          params={asked}
        />
      ) : (
        <EmptyState
          title={t('emptyTitle')}
          example={t('emptyExample')}
          action={
            <Link href={base} className={buttonClass('outline')}>
              {t('toJourneys')}
            </Link>
          }
        />
      )}
    </PageFrame>
  );
}
