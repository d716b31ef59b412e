import type { ComparedFigure, Figure } from '@/lib/insights/figures';
import { FigureScore } from './figure-score';
import { HowComputed } from './how-computed';
import { useScoreWords } from './words';

interface ScoreTileProps {
  compared: ComparedFigure;
  easy?: Figure;
  period: string;
}

/** One figure of the whole journey, large, with everything that it must not be without. */
export function ScoreTile({ compared: { measure, current, previous, change }, easy, period }: ScoreTileProps) {
  const words = useScoreWords();
  const verdict = words.verdict(change);
  const interval = words.interval(measure, current);
  return (
    <section className="flex min-w-0 flex-col gap-1 bg-surface p-4 sm:p-5" aria-label={words.t(`measure.${measure}`)}>
      <h3 className="font-medium">{words.t(`measure.${measure}`)}</h3>
      <FigureScore measure={measure} figure={current} change={change} size="lg" className="mt-1" />
      {interval ? (
        <p className="text-sm text-muted tabular-nums">
          {interval}
          {current.disclosure === 'indicative' ? ` · ${words.t('indicative')}` : null}
        </p>
      ) : null}
      {current.n === 0 && previous.n === 0 ? null : (
        <p className="text-sm text-muted tabular-nums">
          {words.t('beforeNone', { text: words.line(measure, previous) })}
          {change.verdict === 'too-few' && current.value !== null && previous.n !== 0 ? ` · ${verdict.word}` : null}
        </p>
      )}
      <div className="mt-auto pt-2">
        <HowComputed measure={measure} figure={current} easy={easy} period={period} />
      </div>
    </section>
  );
}
