import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Row, Table, Td, Th } from '@/components/ui/table';
import type { NoteInUse } from '@/lib/journeys/reports/notes';

type NotesTableProps = {
  /** Of the workspace's journeys. */
  base: string;
  timeZone: string;
  notes: readonly NoteInUse[];
  /** Names by user id. */
  members: ReadonlyMap<string, string>;
};

/** What the workspace has said, how well founded that is, and on which maps it stands; each map opens at the card. */
export function NotesTable({ base, timeZone, notes, members }: NotesTableProps) {
  const t = useTranslations('notes');
  const words = useTranslations('map');
  const format = useFormatter();
  return (
    <Table caption={t('title')}>
      <thead>
        <tr>
          <Th>{t('column.text')}</Th>
          <Th>{t('column.maps')}</Th>
          <Th className="max-md:hidden">{t('column.evidence')}</Th>
          <Th className="max-lg:hidden">{t('column.owner')}</Th>
        </tr>
      </thead>
      <tbody>
        {notes.map(({ note, maps }) => (
          <Row key={note.id}>
            <Th scope="row" className="min-w-40 md:max-w-md">
              <span className="line-clamp-3 whitespace-pre-line wrap-anywhere">{note.text}</span>
              {note.tags.length > 0 ? (
                <span className="line-clamp-1 text-xs font-normal text-muted wrap-anywhere">
                  {note.tags.map((tag) => `#${tag}`).join(' ')}
                </span>
              ) : null}
            </Th>
            <Td>
              {maps.length > 0 ? (
                <ul className="flex flex-col gap-1 text-sm">
                  {maps.map(({ id, title }) => (
                    <li key={id}>
                      <Link
                        href={`${base}/${id}?card=${note.id}`}
                        className="text-accent wrap-anywhere hover:underline"
                      >
                        {title}
                      </Link>
                    </li>
                  ))}
                </ul>
              ) : (
                <span className="text-sm text-muted">{t('nowhere')}</span>
              )}
            </Td>
            <Td className="max-md:hidden">
              <Badge>{words(`evidenceWord.${note.evidence}`)}</Badge>
              <span className="block text-xs text-muted">
                {format.dateTime(new Date(note.evidenceSince), { dateStyle: 'medium', timeZone })}
              </span>
            </Td>
            <Td className="text-sm max-lg:hidden">{note.ownerId ? members.get(note.ownerId) : null}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
