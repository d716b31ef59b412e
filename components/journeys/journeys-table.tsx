import type { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Portrait } from '@/components/ui/portrait';
import { Row, RowLink, Table, Td, Th } from '@/components/ui/table';
import type { JourneySummary } from '@/lib/journeys/queries';

type JourneysTableProps = {
  journeys: readonly JourneySummary[];
  base: string;
  t: Awaited<ReturnType<typeof getTranslations<'journeys'>>>;
  updated(at: Date): string;
};

const counts = ['phases', 'steps', 'touchpoints'] as const;

export function JourneysTable({ journeys, base, t, updated }: JourneysTableProps) {
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('column.title')}</Th>
          <Th>{t('column.state')}</Th>
          <Th>{t('column.personas')}</Th>
          {counts.map((count) => (
            <Th key={count} align="end" className="max-md:hidden">
              {t(`column.${count}`)}
            </Th>
          ))}
          <Th align="end" className="max-md:hidden">
            {t('column.updated')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {journeys.map((journey) => (
          <Row key={journey.id}>
            <Th scope="row" className="max-w-56 min-w-36 md:max-w-96 md:min-w-48">
              <RowLink href={`${base}/${journey.id}`}>{journey.title}</RowLink>
              {journey.purpose ? (
                <span className="line-clamp-2 text-sm font-normal text-muted md:line-clamp-1 md:wrap-anywhere">
                  {journey.purpose}
                </span>
              ) : null}
            </Th>
            <Td>
              <Badge>{t(`state.${journey.state}`)}</Badge>
            </Td>
            <Td>
              {journey.personas.length > 0 ? (
                <ul className="flex -space-x-1.5">
                  {journey.personas.map((persona) => (
                    <li key={persona.id} title={persona.name} className="rounded-full ring-2 ring-paper">
                      <Portrait seed={persona.portraitSeed} label={persona.name} className="size-7 rounded-full" />
                    </li>
                  ))}
                </ul>
              ) : (
                <span className="text-sm text-muted">{t('none')}</span>
              )}
            </Td>
            {counts.map((count) => (
              <Td key={count} align="end" className="tabular-nums max-md:hidden">
                {journey[count]}
              </Td>
            ))}
            <Td align="end" className="text-sm whitespace-nowrap text-muted max-md:hidden">
              <time dateTime={journey.updatedAt.toISOString()}>{updated(journey.updatedAt)}</time>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
