import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import type { NoteInUse } from '@/lib/journeys/reports/notes';
import {
  isNoteListNarrowed,
  notesAPage,
  notesOf,
  noteWishesAddress,
  readNoteWishes,
} from '@/lib/journeys/repository/note-list';
import { NoteFilters } from './note-filters';
import { NotesTable } from './notes-table';

interface NoteListProps {
  /** Of the workspace's journeys. */
  base: string;
  locale: string;
  timeZone: string;
  notes: readonly NoteInUse[];
  /** Names by user id. */
  members: ReadonlyMap<string, string>;
  params: Readonly<Record<string, string | string[] | undefined>>;
}

/** What the team says in more than one place: what the address asks for, a page at a time. */
export function NoteList({ base, locale, timeZone, notes, members, params }: NoteListProps) {
  const t = useTranslations('notes');
  const shared = useTranslations('repository');
  const wishes = readNoteWishes(params);
  const here = `${base}/notes`;
  const { count, pages, page, shown } = notesOf(notes, wishes, locale);
  const tags = [...new Set(notes.flatMap(({ note }) => note.tags))].sort(new Intl.Collator(locale).compare);
  const to = (goal: number) => `${here}${noteWishesAddress(wishes, { page: goal })}`;
  const first = (page - 1) * notesAPage + 1;
  const turns = [
    { name: 'previous', goal: page - 1 },
    { name: 'next', goal: page + 1 },
  ] as const;
  return (
    <>
      <NoteFilters base={here} wishes={wishes} tags={tags} />
      <p role="status" className="mb-3 text-sm text-muted">
        {pages > 1 ? t('range', { from: first, to: first + shown.length - 1, count }) : t('count', { count })}
      </p>
      {count > 0 ? (
        <NotesTable base={base} timeZone={timeZone} notes={shown} members={members} kinds={wishes.kind === null} />
      ) : (
        <EmptyState
          title={
            wishes.kind && !notes.some(({ note }) => note.kind === wishes.kind)
              ? t(`empty.${wishes.kind}`)
              : t('noneFound')
          }
          action={
            isNoteListNarrowed(wishes) ? (
              <Link href={here} data-clear className={buttonClass('outline')}>
                {shared('clear')}
              </Link>
            ) : null
          }
        />
      )}
      {pages > 1 ? (
        <nav aria-label={t('pages')} className="mt-6 flex items-center justify-between gap-4">
          {turns.map(({ name, goal }) =>
            goal >= 1 && goal <= pages ? (
              <Link
                key={name}
                href={to(goal)}
                rel={name === 'next' ? 'next' : 'prev'}
                className={buttonClass('outline')}
              >
                {t(name)}
              </Link>
            ) : (
              <span key={name} />
            ),
          )}
        </nav>
      ) : null}
    </>
  );
}
