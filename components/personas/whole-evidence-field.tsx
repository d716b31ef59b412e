import { useTranslations } from 'next-intl';
import { type PersonaEvidence, personaEvidence } from '@/lib/personas/rules';
import { RadioGroup } from '../ui/radio-group';
import { EvidenceStop } from './evidence-stop';

/** What the persona as a whole rests on. */
export function WholeEvidenceField({ evidence }: { evidence: PersonaEvidence }) {
  const t = useTranslations('personas');
  return (
    <RadioGroup
      name="evidence"
      label={t('fields.evidence')}
      look="cards"
      defaultValue={evidence}
      options={personaEvidence.map((value) => ({
        value,
        label: (
          <span className="flex items-center gap-2">
            <EvidenceStop state={value} quiet />
            {t(`evidence.${value}`)}
          </span>
        ),
        hint: t(`evidenceHints.${value}`),
      }))}
    />
  );
}
