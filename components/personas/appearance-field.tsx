'use client';

import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Persona } from '@/lib/personas/queries';
import { Button } from '../ui/button';
import { type PortraitFeature, withFeature } from '../ui/portrait-plan';
import { WithScript } from '../ui/with-script';
import { FaceFeatures } from './face-features';
import { FaceOption } from './face-option';
import { PortraitUpload } from './portrait-upload';

interface AppearanceFieldProps {
  slug: string;
  persona: Persona;
}

const OFFERED = 7;
const name = 'profile.portraitSeed';

/** The face that there is, and others to choose from; its features one by one; or a picture in its place. */
export function AppearanceField({ slug, persona }: AppearanceFieldProps) {
  const t = useTranslations('personas.form');
  const { id, profile } = persona;
  const [chosen, setChosen] = useState(profile.portraitSeed);
  const [round, setRound] = useState(0);
  const [kept, setKept] = useState(profile.portraitSeed);
  const faces = useRef<HTMLDivElement>(null);
  const shown = useRef(chosen);
  useEffect(() => {
    // A feature that is chosen changes the face, which is what the form holds.
    if (shown.current !== chosen) faces.current?.dispatchEvent(new Event('input', { bubbles: true }));
    shown.current = chosen;
  }, [chosen]);
  const others = Array.from({ length: OFFERED }, (_, at) => `${id}-${round * OFFERED + at + 1}`);
  const seeds = [kept, ...others.filter((other) => other !== kept)];
  const change = (feature: PortraitFeature, option: number) => {
    const seed = withFeature(chosen, feature, option);
    setChosen(seed);
    setKept(seed);
  };
  return (
    <div ref={faces} className="flex flex-col gap-6">
      <fieldset>
        <legend className="mb-2 text-sm font-medium">{t('face')}</legend>
        <div className="flex flex-wrap gap-3">
          {seeds.map((seed, at) => (
            <FaceOption
              key={at === 0 ? 'kept' : seed}
              name={name}
              value={seed}
              seed={seed}
              checked={seed === chosen}
              onChoose={() => setChosen(seed)}
              label={at === 0 ? t('faceNow') : t('faceNumber', { number: at })}
              className="size-20"
            />
          ))}
        </div>
        <WithScript>
          <Button
            size="sm"
            className="mt-4"
            onClick={() => {
              setKept(chosen);
              setRound(round + 1);
            }}
          >
            <RefreshCw aria-hidden />
            {t('otherFaces')}
          </Button>
        </WithScript>
      </fieldset>
      <WithScript>
        <FaceFeatures seed={chosen} onChange={change} />
      </WithScript>
      <PortraitUpload slug={slug} fileId={persona.portraitFileId} />
    </div>
  );
}
