'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { optionAt, optionsOf, type PortraitFeature, portraitFeatures, withFeature } from '../ui/portrait-plan';
import { FaceOption } from './face-option';

interface FaceFeaturesProps {
  seed: string;
  onChange: (feature: PortraitFeature, option: number) => void;
}

/** Each feature of a face in all its kinds, drawn on the face that there is. */
export function FaceFeatures({ seed, onChange }: FaceFeaturesProps) {
  const t = useTranslations('personas.form');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
      <summary className="touch inline-flex min-h-8 items-center gap-2 rounded-md text-sm font-medium text-accent">
        <span aria-hidden className="transition-transform group-open:rotate-90">
          ›
        </span>
        {t('ownFace')}
      </summary>
      {open ? (
        <div className="mt-3 flex flex-col gap-4">
          {portraitFeatures.map((feature) => (
            <fieldset key={feature}>
              <legend className="mb-1.5 text-sm text-muted">{t(`features.${feature}`)}</legend>
              <div className="flex flex-wrap gap-2.5">
                {optionsOf(feature).map((option) => (
                  <FaceOption
                    key={option}
                    name={`$${feature}`}
                    value={String(option)}
                    seed={withFeature(seed, feature, option)}
                    checked={optionAt(seed, feature) === option}
                    onChoose={() => onChange(feature, option)}
                    label={t('featureNumber', { feature: t(`features.${feature}`), number: option + 1 })}
                    className="size-11"
                  />
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      ) : null}
    </details>
  );
}
