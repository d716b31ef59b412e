'use client';

import { useTranslations } from 'next-intl';
import { isFilled, stepFields } from '@/lib/personas/fields';
import type { Persona, UsedChannel } from '@/lib/personas/queries';
import type { PersonaStep } from '@/lib/personas/rules';
import { withTyped } from '@/lib/personas/typed';
import { useTyped } from '../ui/action-form';
import { AppearanceField } from './appearance-field';
import { ColourField } from './colour-field';
import { NameField } from './name-field';
import { ProfileField } from './profile-field';
import { WholeEvidenceField } from './whole-evidence-field';

interface PersonaFieldsProps {
  slug: string;
  step: PersonaStep;
  persona: Persona;
  channels: readonly UsedChannel[];
}

/** The fields of one of the seven steps: what everybody needs, and behind one line what makes it richer. */
export function PersonaFields({ slug, step, persona: stored, channels }: PersonaFieldsProps) {
  const t = useTranslations('personas');
  const persona = withTyped(stored, useTyped());
  if (step === 'name') {
    return (
      <>
        <NameField name={persona.name} />
        <WholeEvidenceField evidence={persona.evidence} />
      </>
    );
  }
  if (step === 'appearance') {
    return (
      <>
        <AppearanceField slug={slug} persona={persona} />
        <ColourField colour={persona.colour} />
      </>
    );
  }
  const { first, more } = stepFields[step];
  const one = (field: (typeof first)[number]) => (
    <ProfileField key={field} field={field} persona={persona} channels={channels} labelHidden={field === step} />
  );
  return (
    <>
      {step === 'demographics' ? <div className="grid gap-5 sm:grid-cols-2">{first.map(one)}</div> : first.map(one)}
      {more.length > 0 ? (
        <details open={more.some((field) => isFilled(persona.profile, field))} className="group">
          <summary className="touch inline-flex min-h-8 items-center gap-2 rounded-md text-sm font-medium text-accent">
            <span aria-hidden className="transition-transform group-open:rotate-90">
              ›
            </span>
            {t('form.more', { what: more.map((field) => t(`fields.${field}`)).join(', ') })}
          </summary>
          <div className="mt-4 flex flex-col gap-6">{more.map(one)}</div>
        </details>
      ) : null}
    </>
  );
}
