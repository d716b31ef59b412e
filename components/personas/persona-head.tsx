'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SeriesKey } from '../ui/line/series-key';
import { EditablePart, partsClass } from './editable-part';
import { EvidenceBadge } from './evidence-badge';
import { EvidenceNote } from './evidence-note';
import { Face, portraitOf } from './face';
import { usePersona } from './persona-context';
import { PersonasCrumbs } from './personas-crumbs';

/** The face, the name, and what they would say. */
export function PersonaHead({ actions }: { actions?: ReactNode }) {
  const t = useTranslations('personas');
  const { slug, persona, timeZone } = usePersona();
  const { name, profile, colour, evidence, evidenceSince } = persona;
  return (
    <>
      <PersonasCrumbs slug={slug} here={name} />
      <header className="mb-8 flex flex-wrap items-start gap-x-7 gap-y-5">
        <EditablePart part="appearance" label={t('steps.appearance')}>
          <div className="flex flex-col items-center gap-2.5">
            <Face slug={slug} portrait={portraitOf(persona)} className="size-24 rounded-full sm:size-32" />
            <SeriesKey index={colour - 1} />
          </div>
        </EditablePart>
        <div className={`min-w-0 flex-1 basis-80 ${partsClass}`}>
          <EditablePart part="name" label={t('fields.name')}>
            <h1 className="text-2xl font-semibold wrap-anywhere">{name}</h1>
          </EditablePart>
          <EditablePart part="role" label={t('fields.role')} empty={profile.role === ''}>
            <div className="flex items-center gap-2 text-lg text-muted">
              <p className="min-w-0 wrap-anywhere">{profile.role}</p>
              <EvidenceNote label={t('fields.role')} own={profile.evidence.role} whole={evidence} />
            </div>
          </EditablePart>
          <EditablePart part="quote" label={t('fields.quote')} empty={profile.quote === ''}>
            <blockquote className="max-w-prose text-xl text-pretty wrap-anywhere">
              {t('quoted', { quote: profile.quote })}
            </blockquote>
          </EditablePart>
          <EditablePart part="evidence" label={t('fields.evidence')}>
            <EvidenceBadge evidence={evidence} since={evidenceSince} timeZone={timeZone} />
          </EditablePart>
        </div>
        {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
      </header>
    </>
  );
}
