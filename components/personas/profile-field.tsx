'use client';

import { useTranslations } from 'next-intl';
import { hasEvidence, isLine, isList, isParagraph, type ProfileField as Name } from '@/lib/personas/fields';
import type { Persona, UsedChannel } from '@/lib/personas/queries';
import { FormText, FormTextarea } from '../ui/form-fields';
import { ChannelsField } from './channels-field';
import { DayField } from './day-field';
import { EvidenceField } from './evidence-field';
import { LinesField } from './lines-field';
import { OwnFields } from './own-fields';
import { TraitsField } from './traits-field';

interface ProfileFieldProps {
  field: Name;
  persona: Persona;
  /** The workspace's. */
  channels: readonly UsedChannel[];
  /** The heading above says its name already; of a text it is said all the same. */
  labelHidden?: boolean;
}

/** The controls of one field of the profile, with what it rests on beside its name. */
export function ProfileField({ field, persona, channels, labelHidden }: ProfileFieldProps) {
  const t = useTranslations('personas');
  const { profile } = persona;
  const aside = hasEvidence(field) ? (
    <EvidenceField
      label={t(`fields.${field}`)}
      nameOf={(part) => `profile.evidence.${field}.${part}`}
      own={profile.evidence[field]}
      whole={persona.evidence}
    />
  ) : null;
  if (isLine(field) || isParagraph(field)) {
    const shared = {
      name: `profile.${field}`,
      label: t(`fields.${field}`),
      hint: t(`hints.${field}`),
      defaultValue: profile[field],
      autoComplete: 'off',
      aside,
    };
    return isLine(field) ? <FormText {...shared} /> : <FormTextarea {...shared} />;
  }
  if (isList(field)) {
    return (
      <LinesField
        name={`profile.${field}`}
        label={t(`fields.${field}`)}
        hint={t(`hints.${field}`)}
        example={t(`examples.${field}`)}
        lines={profile[field]}
        {...{ aside, labelHidden }}
      />
    );
  }
  switch (field) {
    case 'day':
      return <DayField day={profile.day} {...{ aside, labelHidden }} />;
    case 'traits':
      return <TraitsField traits={profile.traits} {...{ aside, labelHidden }} />;
    case 'channels':
      return <ChannelsField channels={channels} used={profile.channels} aside={aside} />;
    case 'fields':
      return <OwnFields fields={profile.fields} whole={persona.evidence} />;
  }
}
