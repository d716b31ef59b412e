'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { demographicFields, isFilled, type ProfileField } from '@/lib/personas/fields';
import { Card, CardHead } from '../ui/card';
import { usePersona } from './persona-context';
import { OwnFieldsPart, ProfilePart } from './profile-part';
import { SaveStatus } from './save-status';

/** A card of the sheet; whoever cannot fill it does not see it empty. */
function Section({ title, fields, children }: { title: string; fields: readonly ProfileField[]; children: ReactNode }) {
  const { persona, editable } = usePersona();
  if (!editable && !fields.some((field) => isFilled(persona.profile, field))) return null;
  return (
    <Card pad="lg">
      <CardHead title={title} />
      <div className="flex flex-col gap-1.5">{children}</div>
    </Card>
  );
}

/** What is known comes first; what could be asked stands in one line below. */
function Demographics() {
  const { persona } = usePersona();
  const { profile } = persona;
  const known = demographicFields.filter((field) => isFilled(profile, field));
  const unknown = demographicFields.filter((field) => !isFilled(profile, field));
  const own = <OwnFieldsPart key="fields" />;
  const part = (field: ProfileField) => <ProfilePart key={field} field={field} title="beside" />;
  return (
    <>
      {known.map(part)}
      {isFilled(profile, 'fields') ? own : null}
      <div className="flex flex-wrap gap-x-3.5 gap-y-1 *:max-w-full empty:hidden has-[form]:flex-col">
        {unknown.map(part)}
        {isFilled(profile, 'fields') ? null : own}
      </div>
    </>
  );
}

/** Everything that is known of a persona, edited where it stands. */
export function PersonaSheet({ maps }: { maps: ReactNode }) {
  const t = useTranslations('personas');
  const { saving } = usePersona();
  return (
    <>
      <div className="grid items-start gap-4 md:grid-cols-2 *:min-w-0">
        <div className="flex flex-col gap-4">
          <Section title={t('steps.who')} fields={['situation', 'segment']}>
            <ProfilePart field="situation" title="none" />
            <ProfilePart field="segment" />
          </Section>
          <Section title={t('steps.goals')} fields={['goals']}>
            <ProfilePart field="goals" title="none" />
          </Section>
          <Section title={t('steps.worries')} fields={['worries']}>
            <ProfilePart field="worries" title="none" />
          </Section>
          <Section title={t('fields.day')} fields={['day']}>
            <ProfilePart field="day" title="none" />
          </Section>
        </div>
        <div className="flex flex-col gap-4">
          <Section title={t('steps.demographics')} fields={[...demographicFields, 'fields']}>
            <Demographics />
          </Section>
          <Section title={t('fields.traits')} fields={['traits']}>
            <ProfilePart field="traits" title="none" />
          </Section>
          <Section title={t('habits')} fields={['channels', 'brands']}>
            <ProfilePart field="channels" />
            <ProfilePart field="brands" />
          </Section>
          <Section title={t('fields.toneOfVoice')} fields={['toneOfVoice', 'say', 'dontSay']}>
            <ProfilePart field="toneOfVoice" title="none" />
            <ProfilePart field="say" />
            <ProfilePart field="dontSay" />
          </Section>
        </div>
        <div className="md:col-span-2">{maps}</div>
      </div>
      <div className="no-print pointer-events-none sticky bottom-20 z-20 mt-3 flex justify-end md:bottom-4">
        <div className={saving.state === 'idle' ? '' : 'float rounded-full px-3.5 py-1.5'}>
          <SaveStatus saving={saving} />
        </div>
      </div>
    </>
  );
}
