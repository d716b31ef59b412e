import { EmotionReading, type EmotionReadingProps } from './emotion-reading';

/** What a step's emotion says, beside it; whoever does not see it hears the same as the name of the cell. */
export function EmotionHint(props: EmotionReadingProps) {
  return (
    <div aria-hidden className="hint map-hint">
      <EmotionReading {...props} />
    </div>
  );
}
