import type { Figure } from '@/lib/insights/figures';
import { FigureScore } from './figure-score';
import { Whisker } from './whisker';

/** An emotion drawn on its axis, and said beside it. */
export function EmotionFigure({ emotion, inLink }: { emotion: Figure; inLink?: boolean }) {
  if (emotion.value === null) return <FigureScore measure="emotion" figure={emotion} inLink={inLink} />;
  return (
    <span className="flex items-center gap-3 whitespace-nowrap">
      <Whisker emotion={emotion} />
      <FigureScore measure="emotion" figure={emotion} size="sm" inLink={inLink} className="w-26" />
    </span>
  );
}
