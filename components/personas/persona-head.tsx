import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Persona } from '@/lib/personas/queries';
import { SeriesKey } from '../ui/line/series-key';
import { Portrait } from '../ui/portrait';
import { EvidenceBadge } from './evidence-badge';

interface PersonaHeadProps {
  persona: Persona;
  /** The workspace's. */
  timeZone: string;
  actions?: ReactNode;
}

/** The face, the name, and what they would say. */
export function PersonaHead({ persona, timeZone, actions }: PersonaHeadProps) {
  const t = useTranslations('personas');
  const { name, profile, colour, evidence, evidenceSince } = persona;
  return (
    <header className="mb-8 flex flex-wrap items-start gap-x-7 gap-y-5">
      <Portrait seed={profile.portraitSeed} className="size-24 rounded-full sm:size-32" />
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="text-2xl font-semibold wrap-anywhere">{name}</h1>
        <p className="mt-1 text-lg text-muted">{profile.role || t('noRole')}</p>
        {profile.quote ? (
          <blockquote className="mt-4 max-w-prose text-xl">{t('quoted', { quote: profile.quote })}</blockquote>
        ) : null}
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <SeriesKey index={colour - 1} />
          <EvidenceBadge evidence={evidence} since={evidenceSince} timeZone={timeZone} />
        </div>
      </div>
      {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  );
}
