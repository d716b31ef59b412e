import { useTranslations } from 'next-intl';
import { StarMark } from '@/components/ui/line/stops';
import { Row, RowLink, Table, Td, Th } from '@/components/ui/table';
import type { TouchpointReport } from '@/lib/insights/rules';
import type { SparkPoint } from '@/lib/insights/trend';
import { mapHref } from './address';
import { ChangeWord } from './change-word';
import { EmotionFigure } from './emotion-figure';
import { FigureScore } from './figure-score';
import { Sparkline, sharedRange } from './sparkline';
import { useScoreWords } from './words';

interface Stop {
  id: string;
  name: string;
  momentOfTruth: boolean;
  emotionOverTime: readonly SparkPoint[];
}

interface TouchpointTableProps {
  slug: string;
  journeyId: string;
  stops: readonly Stop[];
  reports: readonly TouchpointReport[];
}

/** Every touchpoint with answers, in the order of the map; those without are only counted. */
export function TouchpointTable({ slug, journeyId, stops, reports }: TouchpointTableProps) {
  const t = useTranslations('insights.touchpoints');
  const words = useScoreWords();
  const rows = stops.flatMap((stop) => {
    const report = reports.find(({ touchpointId }) => touchpointId === stop.id);
    return report?.score ? [{ stop, report, score: report.score }] : [];
  });
  const range = sharedRange(rows.map(({ stop }) => stop.emotionOverTime));
  const overTime = (points: readonly SparkPoint[]) =>
    t('timeText', {
      values: points
        .flatMap(({ value, begins }) => [
          ...(begins ? [words.t('series.title')] : []),
          value === null ? t('gap') : words.value('emotion', value),
        ])
        .join(' · '),
    });
  return (
    <>
      <Table caption={t('title')} keepsNames>
        <thead>
          <tr>
            <Th>{t('name')}</Th>
            <Th>{t('score')}</Th>
            <Th>{t('change')}</Th>
            <Th>{t('emotion')}</Th>
            <Th>{t('wow')}</Th>
            <Th>{t('time')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stop, report, score }) => (
            <Row key={stop.id}>
              <Th scope="row" className="min-w-40">
                <RowLink href={mapHref(slug, journeyId, stop.id)}>{stop.name}</RowLink>
                {stop.momentOfTruth ? <StarMark label={t('star')} className="ms-1.5 inline size-3.5" /> : null}
              </Th>
              <Td className="min-w-44">
                <span className="flex flex-wrap items-baseline gap-x-2">
                  <span className="text-xs text-muted">{words.t(`measure.${score.measure}`)}</span>
                  <FigureScore measure={score.measure} figure={score.current} size="sm" inLink />
                </span>
              </Td>
              <Td className="min-w-44">
                <ChangeWord compared={score} />
              </Td>
              <Td>
                <EmotionFigure emotion={report.emotion.current} inLink />
              </Td>
              <Td>{report.wow ? <FigureScore measure="wow" figure={report.wow.current} size="sm" inLink /> : null}</Td>
              <Td>
                <Sparkline points={stop.emotionOverTime} range={range} label={overTime(stop.emotionOverTime)} />
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
      {rows.length < stops.length ? (
        <p className="px-4 py-3 text-sm text-muted">{t('unasked', { count: stops.length - rows.length })}</p>
      ) : null}
    </>
  );
}
