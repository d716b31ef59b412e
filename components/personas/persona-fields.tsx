import { useTranslations } from 'next-intl';
import type { Persona } from '@/lib/personas/queries';
import { demographicFields, type PersonaStep, personaEvidence } from '@/lib/personas/rules';
import { FormText, FormTextarea } from '../ui/form-fields';
import { RadioGroup } from '../ui/radio-group';
import { AppearanceField } from './appearance-field';
import { ColourField } from './colour-field';
import { LinesField } from './lines-field';

/** The fields of one of the seven steps. */
export function PersonaFields({ step, persona }: { step: PersonaStep; persona: Persona }) {
  const t = useTranslations('personas');
  const { profile } = persona;
  switch (step) {
    case 'name':
      return (
        <>
          <FormText
            name="name"
            label={t('fields.name')}
            hint={t('hints.name')}
            defaultValue={persona.name}
            required
            maxLength={120}
            autoComplete="off"
          />
          <RadioGroup
            name="evidence"
            label={t('fields.evidence')}
            look="cards"
            defaultValue={persona.evidence}
            options={personaEvidence.map((value) => ({
              value,
              label: t(`evidence.${value}`),
              hint: t(`evidenceHints.${value}`),
            }))}
          />
        </>
      );
    case 'who':
      return (
        <>
          <FormText
            name="profile.role"
            label={t('fields.role')}
            hint={t('hints.role')}
            defaultValue={profile.role}
            maxLength={300}
          />
          <FormTextarea
            name="profile.situation"
            label={t('fields.situation')}
            hint={t('hints.situation')}
            defaultValue={profile.situation}
            maxLength={2000}
          />
        </>
      );
    case 'demographics':
      return (
        <div className="grid gap-5 sm:grid-cols-2">
          {demographicFields.map((field) => (
            <FormText
              key={field}
              name={`profile.${field}`}
              label={t(`fields.${field}`)}
              hint={t(`hints.${field}`)}
              defaultValue={profile[field]}
              maxLength={300}
              autoComplete="off"
            />
          ))}
        </div>
      );
    case 'goals':
    case 'worries':
      return (
        <LinesField
          name={`profile.${step}`}
          label={t(`fields.${step}`)}
          hint={t(`hints.${step}`)}
          example={t(`examples.${step}`)}
          lines={profile[step]}
        />
      );
    case 'voice':
      return (
        <>
          <FormTextarea
            name="profile.quote"
            label={t('fields.quote')}
            hint={t('hints.quote')}
            defaultValue={profile.quote}
            maxLength={2000}
          />
          <FormTextarea
            name="profile.toneOfVoice"
            label={t('fields.toneOfVoice')}
            hint={t('hints.toneOfVoice')}
            defaultValue={profile.toneOfVoice}
            maxLength={2000}
          />
        </>
      );
    case 'appearance':
      return (
        <>
          <AppearanceField personaId={persona.id} seed={profile.portraitSeed} />
          <ColourField colour={persona.colour} />
        </>
      );
  }
}
