import { CircleAlert, Lightbulb } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Row, RowLink, Table, Td, Th } from '@/components/ui/table';
import type { NoteInUse } from '@/lib/journeys/reports/notes';
import type { SharedKind } from '@/lib/journeys/rules';
import { NoteMaps } from './note-maps';

interface NotesTableProps {
  /** Of the workspace's journeys. */
  base: string;
  timeZone: string;
  notes: readonly NoteInUse[];
  /** Names by user id. */
  members: ReadonlyMap<string, string>;
  /** More than one kind may be among them, so each says its own. */
  kinds: boolean;
}

const kindLooks = {
  'pain-points': { tone: 'negative', Icon: CircleAlert },
  opportunities: { tone: 'positive', Icon: Lightbulb },
} as const;

function KindBadge({ kind }: { kind: SharedKind }) {
  const t = useTranslations('notes');
  const { tone, Icon } = kindLooks[kind];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`kind.${kind}`)}
    </Badge>
  );
}

/** What the workspace has said, how well founded that is, and on which maps it stands; each map opens at the card. */
export function NotesTable({ base, timeZone, notes, members, kinds }: NotesTableProps) {
  const t = useTranslations('notes');
  const words = useTranslations('map');
  const format = useFormatter();
  const owned = notes.some(({ note }) => note.ownerId !== null && members.has(note.ownerId));
  return (
    <div className="@container">
      <Table caption={t('title')}>
        <thead>
          <tr>
            <Th>{t('column.text')}</Th>
            <Th className="w-2/5">{t('column.maps')}</Th>
            <Th className="@max-2xl:hidden">{t('column.evidence')}</Th>
            {owned ? <Th className="@max-3xl:hidden">{t('column.owner')}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {notes.map(({ note, maps }) => (
            <Row key={note.id}>
              <Th scope="row" className="min-w-40 align-top">
                {maps[0] ? (
                  <RowLink
                    href={`${base}/${maps[0].id}?card=${note.id}`}
                    className="line-clamp-3 whitespace-pre-line wrap-anywhere"
                  >
                    {note.text}
                  </RowLink>
                ) : (
                  <span className="line-clamp-3 whitespace-pre-line wrap-anywhere">{note.text}</span>
                )}
                {kinds || note.tags.length > 0 ? (
                  <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs font-normal text-muted">
                    {kinds ? <KindBadge kind={note.kind} /> : null}
                    {note.tags.map((tag) => (
                      <span key={tag} className="wrap-anywhere">
                        #{tag}
                      </span>
                    ))}
                  </span>
                ) : null}
              </Th>
              <Td className="align-top">
                <NoteMaps base={base} noteId={note.id} maps={maps} />
              </Td>
              <Td className="align-top @max-2xl:hidden">
                <Badge>{words(`evidenceWord.${note.evidence}`)}</Badge>
                <span className="block text-xs whitespace-nowrap text-muted">
                  {format.dateTime(new Date(note.evidenceSince), { dateStyle: 'medium', timeZone })}
                </span>
              </Td>
              {owned ? (
                <Td className="max-w-40 min-w-28 align-top text-sm wrap-break-word @max-3xl:hidden">
                  {note.ownerId ? members.get(note.ownerId) : null}
                </Td>
              ) : null}
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
