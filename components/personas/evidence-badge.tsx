import { CircleDashed, CircleDot, CircleGauge } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { PersonaEvidence } from '@/lib/personas/rules';
import { Badge } from '../ui/badge';

const signs = {
  assumed: <CircleDashed aria-hidden />,
  researched: <CircleDot aria-hidden />,
  measured: <CircleGauge aria-hidden />,
};

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
    <Badge tone={evidence === 'assumed' ? 'plain' : 'accent'} icon={signs[evidence]}>
      {t(`evidence.${evidence}`)}
      {since ? ` · ${t('since', { date: format.dateTime(since, { dateStyle: 'medium', timeZone }) })}` : null}
    </Badge>
  );
}
