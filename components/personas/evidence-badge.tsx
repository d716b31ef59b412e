import { useFormatter, useTranslations } from 'next-intl';
import type { PersonaEvidence } from '@/lib/personas/rules';
import { Badge } from '../ui/badge';
import { EvidenceStop } from './evidence-stop';

/** What a persona rests on, and since when where `since` is given. */
export function EvidenceBadge({
  evidence,
  since,
  timeZone,
}: {
  evidence: PersonaEvidence;
  since?: Date;
  timeZone?: string;
}) {
  const t = useTranslations('personas');
  const format = useFormatter();
  return (
    <Badge icon={<EvidenceStop state={evidence} quiet />}>
      {t(`evidence.${evidence}`)}
      {since ? ` · ${t('since', { date: format.dateTime(since, { dateStyle: 'medium', timeZone }) })}` : null}
    </Badge>
  );
}
