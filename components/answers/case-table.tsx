import { TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Row, RowLink, Table, Td, Th } from '@/components/ui/table';
import type { CaseRow } from '@/lib/answers/reports/cases';
import { dayText } from '@/lib/format';
import { ScoreBadge } from './score-badge';
import type { Member } from './words';

interface CaseTableProps {
  cases: readonly CaseRow[];
  /** Of the answers, where each case is worked on. */
  base: string;
  members: readonly Member[];
}

const columns = ['answer', 'owner', 'dueOn', 'status', 'outcome'] as const;

export function CaseTable({ cases, base, members }: CaseTableProps) {
  const t = useTranslations('answers');
  const locale = useLocale();
  if (cases.length === 0) {
    return (
      <EmptyState
        title={t('cases.empty')}
        example={t('cases.emptyText')}
        action={
          <Link href={base} className={buttonClass('primary')}>
            {t('cases.toAnswers')}
          </Link>
        }
      />
    );
  }
  return (
    <Table caption={t('cases.title')} keepsNames>
      <thead>
        <tr>
          {columns.map((column) => (
            <Th key={column}>{t(`cases.column.${column}`)}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <Row key={one.id}>
            <Th scope="row" className="max-w-96">
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <RowLink href={`${base}?status=all&answer=${one.responseId}`}>{one.touchpointName}</RowLink>
                <ScoreBadge metric={one.metric} score={one.score} />
              </span>
              <span lang={one.locale} dir="auto" className="line-clamp-2 font-normal text-muted wrap-anywhere">
                {one.words}
              </span>
            </Th>
            <Td>{members.find((member) => member.id === one.ownerId)?.name ?? t('case.nobody')}</Td>
            <Td className="whitespace-nowrap">
              {one.dueOn ? dayText(locale, one.dueOn) : <span className="text-muted">{t('case.noDeadline')}</span>}
            </Td>
            <Td>
              {one.overdue ? (
                <Badge tone="negative" icon={<TriangleAlert aria-hidden />}>
                  {t('cases.overdue')}
                </Badge>
              ) : (
                <Badge tone={one.status === 'open' ? 'accent' : 'plain'}>{t(`cases.status.${one.status}`)}</Badge>
              )}
            </Td>
            <Td className="max-w-72">
              <span className="line-clamp-2 wrap-anywhere">{one.outcome}</span>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
