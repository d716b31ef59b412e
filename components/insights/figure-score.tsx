import { Score, type ScoreProps } from '@/components/ui/score';
import type { Change, Figure, Measure } from '@/lib/insights/figures';
import { useScoreWords } from './words';

type FigureScoreProps = Pick<ScoreProps, 'size' | 'inLink' | 'label' | 'className'> & {
  measure: Measure;
  figure: Figure;
  /** Shown as arrow and word; left out where the change stands elsewhere. */
  change?: Change;
};

/** A figure as the statistics allow it to be shown. */
export function FigureScore({ measure, figure, change, ...rest }: FigureScoreProps) {
  const words = useScoreWords();
  const verdict = change && words.verdict(change);
  return (
    <Score
      value={figure.value === null ? '' : words.value(measure, figure.value)}
      n={words.n(figure.n ?? 0)}
      interval={words.interval(measure, figure)}
      few={words.few(figure)}
      verdict={verdict?.arrow}
      word={verdict?.word}
      note={words.since(figure.newSeries ?? change?.newSeries)}
      {...rest}
    />
  );
}
