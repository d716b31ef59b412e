import { Circle, CircleCheck, Flag } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import type { AnswerRow as Row } from '@/lib/answers/queries';
import { ScoreBadge } from './score-badge';

interface AnswerRowProps {
  row: Row;
  href: string;
  timeZone: string;
  assignee: string | undefined;
  open: boolean;
  chosen: boolean;
  /** Undefined where nothing may be changed. */
  onChoose?: (chosen: boolean) => void;
  onOpen: () => void;
}

/** One answer in the list: what matters of it in three lines at most. The whole row opens it. */
export function AnswerRow({ row, href, timeZone, assignee, open, chosen, onChoose, onOpen }: AnswerRowProps) {
  const t = useTranslations('answers');
  const format = useFormatter();
  const fresh = row.status === 'new';
  return (
    <li
      data-answer={row.id}
      className={`relative flex gap-2.5 border-b border-hairline px-3 py-2.5 transition-colors last:border-0 ${open ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
    >
      <span className="relative z-10 flex w-5 shrink-0 justify-center pt-0.5">
        {onChoose && !row.partial ? (
          <input
            type="checkbox"
            checked={chosen}
            aria-label={t('choose', { touchpoint: row.touchpointName })}
            onChange={(event) => onChoose(event.target.checked)}
            className="touch"
          />
        ) : null}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2 text-sm">
          <a
            href={href}
            data-open
            aria-current={open ? 'true' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onOpen();
            }}
            className={`min-w-0 truncate after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent ${fresh ? 'font-semibold' : 'font-medium'}`}
          >
            {row.touchpointName}
          </a>
          {row.partial ? null : <Status status={row.status} />}
          <time dateTime={row.at} className="ms-auto shrink-0 text-xs text-muted">
            {format.dateTime(new Date(row.at), {
              timeZone,
              day: 'numeric',
              month: 'short',
              hour: 'numeric',
              minute: '2-digit',
            })}
          </time>
        </p>
        {row.words ? (
          <p lang={row.locale} dir="auto" className="mt-0.5 line-clamp-2 wrap-anywhere">
            {row.words}
          </p>
        ) : null}
        <p className="mt-1.5 flex flex-wrap items-center gap-1.5">
          {row.partial ? <Badge>{t('partial')}</Badge> : <ScoreBadge metric={row.metric} score={row.score} />}
          {row.caseStatus ? (
            <Badge tone={row.caseStatus === 'open' ? 'accent' : 'plain'} icon={<Flag aria-hidden />}>
              {t(`case.mark.${row.caseStatus}`)}
            </Badge>
          ) : null}
          {row.tags.map((tag) => (
            <span key={tag} className="max-w-40 truncate text-xs text-muted">
              #{tag}
            </span>
          ))}
          {assignee ? (
            <span className="ms-auto -my-1 origin-right scale-75">
              <Avatar name={assignee} seed={row.assigneeId ?? undefined} />
            </span>
          ) : null}
        </p>
      </div>
    </li>
  );
}

/** New is a dot, done a tick; what is read needs no sign. */
function Status({ status }: Pick<Row, 'status'>) {
  const t = useTranslations('answers');
  if (status === 'read') return null;
  const Sign = status === 'new' ? Circle : CircleCheck;
  const look = status === 'new' ? 'size-2 fill-accent text-accent' : 'size-3.5 text-positive';
  return (
    <span className="shrink-0">
      <Sign aria-hidden className={look} />
      <span className="sr-only">{t(`status.${status}`)}</span>
    </span>
  );
}
