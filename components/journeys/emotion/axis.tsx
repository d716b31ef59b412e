import { Glyph } from '@/components/ui/glyph';
import { EMOTION, emotionLevels } from '@/lib/insights/emotion-axis';
import { useCanvas } from '../state/canvas-context';
import { signed } from '../state/emotion-scale';

/** The five levels beside the lane, the highest first, each with its face and the team's word for it. */
export function EmotionAxis() {
  const { locale, emotionWords } = useCanvas();
  return (
    <div className="map-axis" aria-hidden>
      {emotionLevels.toReversed().map((level, index) => (
        <span key={level} className="map-level" data-level={level}>
          <span className="truncate">{emotionWords[level]}</span>
          <span className="tabular-nums">{signed(locale, EMOTION.max - index)}</span>
          <Glyph name={level} className="size-4 shrink-0" />
        </span>
      ))}
    </div>
  );
}
