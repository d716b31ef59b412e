'use client';

import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useAnswer } from '../ui/action-form';
import { Button } from '../ui/button';
import { Portrait } from '../ui/portrait';

interface AppearanceFieldProps {
  personaId: string;
  seed: string;
}

const OFFERED = 7;
const name = 'profile.portraitSeed';

/** The face that there is, and others to choose from; more come when asked for. */
export function AppearanceField({ personaId, seed }: AppearanceFieldProps) {
  const t = useTranslations('personas.form');
  const { value } = useAnswer(name);
  const [chosen, setChosen] = useState(value ?? seed);
  const [round, setRound] = useState(0);
  const [kept, setKept] = useState(value ?? seed);
  const faces = useRef<HTMLFieldSetElement>(null);
  const others = Array.from({ length: OFFERED }, (_, at) => `${personaId}-${round * OFFERED + at + 1}`);
  const seeds = [kept, ...others.filter((other) => other !== kept)];
  return (
    <fieldset ref={faces}>
      <legend className="mb-2 text-sm font-medium">{t('face')}</legend>
      <div className="flex flex-wrap gap-3">
        {seeds.map((one, at) => (
          <label
            key={one}
            className="relative cursor-pointer rounded-full outline-offset-2 has-checked:ring-2 has-checked:ring-accent has-checked:ring-offset-2 has-checked:ring-offset-paper has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === chosen}
              onChange={() => setChosen(one)}
              aria-label={at === 0 ? t('faceNow') : t('faceNumber', { number: at })}
              className="absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
            />
            <Portrait seed={one} className="size-20 rounded-full" />
          </label>
        ))}
      </div>
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
    </fieldset>
  );
}
