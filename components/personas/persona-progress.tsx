import { useTranslations } from 'next-intl';
import { numberOf, type PersonaStep, personaSteps } from '@/lib/personas/rules';
import { ProgressLine } from '../ui/progress-line';

interface PersonaProgressProps {
  current: PersonaStep;
  finished: ReadonlySet<PersonaStep>;
  /** Address of a step; null while the persona does not exist yet. */
  hrefOf: ((number: number) => string) | null;
}

/** The seven steps as a line: done is ridden, the rest still dashed. */
export function PersonaProgress({ current, finished, hrefOf }: PersonaProgressProps) {
  const t = useTranslations('personas');
  return (
    <ProgressLine
      label={t('form.progress')}
      direction="down"
      summary={t('form.stepOf', { number: numberOf(current), total: personaSteps.length })}
      stops={personaSteps.map((step) => {
        const state = step === current ? 'current' : finished.has(step) ? 'done' : 'todo';
        return {
          label: t(`steps.${step}`),
          state,
          stateLabel: t(`form.state.${state}`),
          href: hrefOf?.(numberOf(step)),
        };
      })}
    />
  );
}
