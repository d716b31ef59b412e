'use client';

import { useCanvas } from '../state/canvas-context';
import { emotionChoices, showEmotion, useEmotionShown } from './emotion-shown';

/** As it is, as it is wanted, or both, side by side. */
export function EmotionChoice() {
  const { t } = useCanvas();
  const { choice } = useEmotionShown();
  return (
    <fieldset className="map-choice no-print">
      <legend className="sr-only">{t('emotion.choice')}</legend>
      {emotionChoices.map((it) => (
        <button key={it} type="button" aria-pressed={it === choice} onClick={() => showEmotion(it)}>
          {t(`emotion.${it}`)}
        </button>
      ))}
    </fieldset>
  );
}
