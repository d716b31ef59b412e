'use client';

import { type CSSProperties, useId } from 'react';
import { Glyph } from '@/components/ui/glyph';
import { noteIcons } from '@/lib/journeys/notes';
import type { Note } from '@/lib/journeys/schema';
import { useCanvas } from '../state/canvas-context';

const colours = [1, 2, 3, 4, 5, 6, 7, 8] as const;

type CardLookProps = Pick<Note, 'icon' | 'colour'> & { onChange(look: Partial<Pick<Note, 'icon' | 'colour'>>): void };

/** A card's colour and picture. Radio buttons: arrows go from one to the next, and each has a name. */
export function CardLook({ icon, colour, onChange }: CardLookProps) {
  const { t } = useCanvas();
  const id = useId();
  return (
    <>
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">{t('card.colour')}</legend>
        <div className="map-swatches">
          {[null, ...colours].map((one) => (
            <label
              key={one ?? 'none'}
              className="map-swatch"
              title={one ? t(`colours.${one}`) : t('card.noColour')}
              style={one ? ({ '--mark': `var(--persona-${one})` } as CSSProperties) : undefined}
            >
              <input
                type="radio"
                name={`${id}-colour`}
                aria-label={one ? t(`colours.${one}`) : t('card.noColour')}
                checked={colour === one}
                onChange={() => onChange({ colour: one })}
              />
              <span aria-hidden />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">{t('card.icon')}</legend>
        <div className="map-swatches">
          {[null, ...noteIcons].map((one) => (
            <label key={one ?? 'none'} className="map-icon-choice" title={one ? t(`icons.${one}`) : t('card.noIcon')}>
              <input
                type="radio"
                name={`${id}-icon`}
                aria-label={one ? t(`icons.${one}`) : t('card.noIcon')}
                checked={icon === one}
                onChange={() => onChange({ icon: one })}
              />
              {one ? <Glyph name={one} className="size-4" /> : <span aria-hidden className="map-none" />}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
