import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Persona } from '@/lib/personas/queries';
import { finishedSteps, numberOf, type PersonaStep, personaSteps } from '@/lib/personas/rules';
import { buttonClass } from '../ui/button-class';
import { Card, CardHead } from '../ui/card';
import { SendButton } from '../ui/form-fields';
import { PageHeader } from '../ui/page-header';
import { BuilderLayout } from './builder-layout';
import { PersonaFields } from './persona-fields';
import { PersonaForm } from './persona-form';
import { PersonaProgress } from './persona-progress';

interface PersonaBuilderProps {
  slug: string;
  persona: Persona;
  step: PersonaStep | 'all';
}

/** The seven steps one by one, or all on one page. */
export function PersonaBuilder({ slug, persona, step }: PersonaBuilderProps) {
  const t = useTranslations('personas');
  const here = `/w/${slug}/personas/${persona.id}`;
  const hrefOf = (number: number) => `${here}/edit?step=${number}`;
  const all = step === 'all';
  return (
    <>
      <PageHeader
        title={persona.name}
        lead={persona.profile.role}
        actions={
          <>
            <Link href={all ? `${here}/edit` : `${here}/edit?step=all`} className={buttonClass('quiet')}>
              {all ? t('form.guided') : t('form.all')}
            </Link>
            <Link href={here} className={buttonClass('outline')}>
              {t('form.close')}
            </Link>
          </>
        }
      />
      {all ? (
        <PersonaForm key="all" slug={slug} personaId={persona.id} part="all">
          <div className="flex max-w-2xl flex-col gap-4">
            {personaSteps.map((one) => (
              <Card key={one} pad="lg">
                <CardHead title={t(`steps.${one}`)} note={t(`leads.${one}`)} />
                <div className="flex flex-col gap-6">
                  <PersonaFields step={one} persona={persona} />
                </div>
              </Card>
            ))}
          </div>
          <div>
            <SendButton>{t('form.finish')}</SendButton>
          </div>
        </PersonaForm>
      ) : (
        <BuilderLayout progress={<PersonaProgress current={step} finished={finishedSteps(persona)} hrefOf={hrefOf} />}>
          <h2 className="text-xl font-semibold">{t(`steps.${step}`)}</h2>
          <p className="mt-1 mb-6 text-muted">{t(`leads.${step}`)}</p>
          <PersonaForm key={step} slug={slug} personaId={persona.id} part={step}>
            <PersonaFields step={step} persona={persona} />
            <StepButtons number={numberOf(step)} hrefOf={hrefOf} />
          </PersonaForm>
        </BuilderLayout>
      )}
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
