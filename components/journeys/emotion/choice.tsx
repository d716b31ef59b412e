'use client';

import { useSearchParams } from 'next/navigation';
import { HereLink } from '../parts/here-link';
import { useCanvas } from '../state/canvas-context';
import { emotionAddress, showEmotion } from './address';
import { emotionChoices, emotionShown } from './shown';

/** As it is, as it is wanted, or both, side by side. */
export function EmotionChoice() {
  const { t } = useCanvas();
  const address = useSearchParams();
  const { choice } = emotionShown(address);
  return (
    <fieldset className="map-choice no-print">
      <legend className="sr-only">{t('emotion.choice')}</legend>
      {emotionChoices.map((it) => (
        <HereLink
          key={it}
          href={`?${emotionAddress(address, it)}`}
          aria-current={it === choice || undefined}
          onGo={() => showEmotion(it)}
        >
          {t(`emotion.${it}`)}
        </HereLink>
      ))}
    </fieldset>
  );
}
