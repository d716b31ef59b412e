import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { Persona, UsedChannel } from '@/lib/personas/queries';
import { finishedSteps, numberOf, type PersonaStep, personaSteps } from '@/lib/personas/rules';
import { buttonClass } from '../ui/button-class';
import { SendButton } from '../ui/form-fields';
import { PageHeader } from '../ui/page-header';
import { BuilderLayout } from './builder-layout';
import { PersonaFields } from './persona-fields';
import { PersonaForm } from './persona-form';
import { PersonaProgress } from './persona-progress';

interface PersonaBuilderProps {
  slug: string;
  userId: string;
  persona: Persona;
  channels: readonly UsedChannel[];
  step: PersonaStep;
}

/** The seven steps one by one; the whole card is edited on the persona's own page. */
export function PersonaBuilder({ slug, userId, persona, channels, step }: PersonaBuilderProps) {
  const t = useTranslations('personas');
  const here = `/w/${slug}/personas/${persona.id}`;
  const hrefOf = (number: number) => `${here}/edit?step=${number}`;
  return (
    <>
      <PageHeader
        title={<span className="line-clamp-3 max-sm:text-xl">{persona.name}</span>}
        lead={<span className="line-clamp-2 wrap-anywhere max-sm:line-clamp-1">{persona.profile.role}</span>}
        actions={
          <Link href={here} className={buttonClass('outline')}>
            {t('form.close')}
          </Link>
        }
      />
      <BuilderLayout progress={<PersonaProgress current={step} finished={finishedSteps(persona)} hrefOf={hrefOf} />}>
        <PersonaForm
          key={step}
          slug={slug}
          userId={userId}
          persona={persona}
          part={step}
          heading={
            <>
              <h2 className="text-xl font-semibold">{t(`steps.${step}`)}</h2>
              <p className="mt-1 mb-6 text-muted">{t(`leads.${step}`)}</p>
            </>
          }
        >
          <PersonaFields slug={slug} step={step} persona={persona} channels={channels} />
          <StepButtons number={numberOf(step)} hrefOf={hrefOf} />
        </PersonaForm>
      </BuilderLayout>
    </>
  );
}

function StepButtons({ number, hrefOf }: { number: number; hrefOf: (number: number) => string }) {
  const t = useTranslations('personas.form');
  const last = number === personaSteps.length;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SendButton name="$next" value={last ? '' : String(number + 1)}>
        {last ? t('finish') : t('next')}
      </SendButton>
      {number > 1 ? (
        <Link href={hrefOf(number - 1)} className={buttonClass('quiet')}>
          {t('back')}
        </Link>
      ) : null}
    </div>
  );
}
