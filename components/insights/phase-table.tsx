import { useTranslations } from 'next-intl';
import { Row, Table, Td, Th } from '@/components/ui/table';
import type { ComparedFigure } from '@/lib/insights/figures';
import type { PhaseReport } from '@/lib/insights/rules';
import { EmotionFigure } from './emotion-figure';
import { FigureScore } from './figure-score';
import { useScoreWords } from './words';

interface PhaseTableProps {
  phases: readonly { id: string; name: string }[];
  reports: readonly PhaseReport[];
}

const measures = ['nps', 'csat', 'ces', 'wow'] as const;

export function PhaseTable({ phases, reports }: PhaseTableProps) {
  const t = useTranslations('insights');
  const words = useScoreWords();
  const cell = (compared: ComparedFigure | undefined) =>
    compared ? (
      <FigureScore measure={compared.measure} figure={compared.current} change={compared.change} size="sm" />
    ) : null;
  return (
    <Table caption={t('phases.title')} keepsNames>
      <thead>
        <tr>
          <Th>{t('phases.phase')}</Th>
          <Th>{t('touchpoints.emotion')}</Th>
          {measures.map((measure) => (
            <Th key={measure}>{words.t(`measure.${measure}`)}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map(({ phaseId, emotion, measures: given }) => (
          <Row key={phaseId}>
            <Th scope="row">{phases.find((phase) => phase.id === phaseId)?.name}</Th>
            <Td>
              <EmotionFigure emotion={emotion.current} />
            </Td>
            {measures.map((measure) => (
              <Td key={measure}>{cell(given.find((compared) => compared.measure === measure))}</Td>
            ))}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
