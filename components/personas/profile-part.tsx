'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { hasEvidence, isFilled, type ProfileField } from '@/lib/personas/fields';
import { EditablePart } from './editable-part';
import { EvidenceNote } from './evidence-note';
import { usePersona } from './persona-context';
import { Brands, Channels, Day, Lines, Paragraph, Sayings, Traits } from './profile-views';

/** What a field says. */
function View({ field }: { field: ProfileField }): ReactNode {
  const { persona, channels } = usePersona();
  const { profile } = persona;
  switch (field) {
    case 'goals':
      return <Lines lines={profile.goals} sign="plus" />;
    case 'worries':
      return <Lines lines={profile.worries} sign="minus" />;
    case 'say':
      return <Sayings lines={profile.say} sign="plus" />;
    case 'dontSay':
      return <Sayings lines={profile.dontSay} sign="minus" />;
    case 'brands':
      return <Brands brands={profile.brands} />;
    case 'day':
      return <Day day={profile.day} />;
    case 'traits':
      return <Traits traits={profile.traits} />;
    case 'channels':
      return <Channels used={profile.channels} channels={channels} />;
    case 'fields':
      return null;
    default:
      return <Paragraph text={profile[field]} />;
  }
}

interface ProfilePartProps {
  field: ProfileField;
  /** `beside`: the name in a column of its own, for short facts. `none`: the card's title says it. */
  named?: 'above' | 'beside' | 'none';
}

/** A field of the profile on the card, with its name and what it rests on. */
export function ProfilePart({ field, named = 'above' }: ProfilePartProps) {
  const t = useTranslations('personas');
  const { persona } = usePersona();
  const label = t(`fields.${field}`);
  const note = hasEvidence(field) ? (
    <EvidenceNote label={label} own={persona.profile.evidence[field]} whole={persona.evidence} />
  ) : null;
  if (named === 'beside') {
    return (
      <EditablePart part={field} label={label} empty={!isFilled(persona.profile, field)}>
        <div className="grid grid-cols-[minmax(5rem,8rem)_minmax(0,1fr)] gap-x-4">
          <div className="flex items-center gap-1.5 self-start text-sm leading-6 text-muted">
            <h3 className="font-normal">{label}</h3>
            {note}
          </div>
          <View field={field} />
        </div>
      </EditablePart>
    );
  }
  return (
    <EditablePart part={field} label={label} empty={!isFilled(persona.profile, field)}>
      {named === 'none' ? (
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
          <View field={field} />
          <span className="self-start">{note}</span>
        </div>
      ) : (
        <>
          <div className="mb-1 flex items-center gap-1.5 text-sm text-muted">
            <h3 className="font-medium">{label}</h3>
            {note}
          </div>
          <View field={field} />
        </>
      )}
    </EditablePart>
  );
}

/** Fields of the team's own, each with its own evidence; they are edited together. */
export function OwnFieldsPart() {
  const t = useTranslations('personas');
  const { persona } = usePersona();
  const { fields } = persona.profile;
  return (
    <EditablePart part="fields" label={t('fields.fields')} empty={fields.length === 0}>
      <dl className="flex flex-col gap-2">
        {fields.map(({ label, text, evidence }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two fields may have one name, and none of them has a state
          <div key={at} className="grid grid-cols-[minmax(5rem,8rem)_minmax(0,1fr)] gap-x-4">
            <dt className="flex items-center gap-1.5 self-start text-sm leading-6 text-muted">
              <span className="min-w-0 wrap-anywhere">{label}</span>
              <EvidenceNote label={label} own={evidence} whole={persona.evidence} />
            </dt>
            <dd className="wrap-anywhere whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </EditablePart>
  );
}
