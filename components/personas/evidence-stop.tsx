import { useTranslations } from 'next-intl';
import type { PersonaEvidence } from '@/lib/personas/rules';
import { FilledStop } from '../ui/line/filled-stop';

const fills = { assumed: 'empty', researched: 'half', measured: 'full' } as const;

/** The stop that says how well founded something is, as on the maps; with its word for ears, unless that stands beside it. */
export function EvidenceStop({ state, quiet }: { state: PersonaEvidence; quiet?: boolean }) {
  const t = useTranslations('personas');
  return <FilledStop fill={fills[state]} label={quiet ? undefined : t(`evidence.${state}`)} />;
}
