import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotesTable } from '@/components/journeys/repository/notes-table';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageFrame } from '@/components/ui/page-frame';
import { PageHeader } from '@/components/ui/page-header';
import { requireWorkspace } from '@/lib/auth/workspace';
import { notesInUse, sharedKinds } from '@/lib/journeys/reports/notes';
import { listMembers } from '@/lib/members/queries';

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ kind?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notes'))('title') };
}

/** The pain points or the opportunities of the workspace, wherever they stand. */
export default async function NotesPage({ params, searchParams }: Props) {
  const workspace = await requireWorkspace((await params).workspace);
  const wanted = (await searchParams).kind;
  const kind = sharedKinds.find((one) => one === wanted) ?? 'pain-points';
  const [[notes, members], t, words] = await Promise.all([
    workspace.read((scope) => Promise.all([notesInUse(scope, kind), listMembers(scope)])),
    getTranslations('notes'),
    getTranslations('map'),
  ]);
  const base = `/w/${workspace.slug}/journeys`;
  return (
    <PageFrame>
      <PageHeader title={t('title')} lead={t('lead')} />
      <nav aria-label={t('kinds')} className="mb-4 flex flex-wrap gap-2">
        {sharedKinds.map((one) => (
          <Link
            key={one}
            href={`${base}/notes?kind=${one}`}
            aria-current={one === kind ? 'page' : undefined}
            className={buttonClass(one === kind ? 'outline' : 'quiet')}
          >
            {words(`lane.${one}`)}
          </Link>
        ))}
      </nav>
      {notes.length > 0 ? (
        <NotesTable
          base={base}
          timeZone={workspace.timeZone}
          notes={notes}
          members={new Map(members.map(({ userId, name }) => [userId, name]))}
        />
      ) : (
        <EmptyState
          title={t(`empty.${kind}`)}
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
