'use client';

import { useTranslations } from 'next-intl';
import { chipClass } from '../../ui/chip';

const steps = ['list', 'edit', 'preview'] as const;
export type Step = (typeof steps)[number];

interface StepSwitchProps {
  step: Step;
  setStep: (step: Step) => void;
  /** Whether there is a list to go back to. */
  list: boolean;
}

/** Where there is no room for all three side by side: one after the other. */
export function StepSwitch({ step, setStep, list }: StepSwitchProps) {
  const t = useTranslations('forms.builder.step');
  return (
    <fieldset aria-label={t('label')} className="mb-4 flex gap-2 lg:hidden">
      {steps
        .filter((one) => list || one !== 'list')
        .map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === step}
            onClick={() => setStep(one)}
            className={chipClass(one === step)}
          >
            {t(one)}
          </button>
        ))}
    </fieldset>
  );
}
