'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import { demographicFields, isFilled, type ProfileField } from '@/lib/personas/fields';
import { Card, CardHead } from '../ui/card';
import { partsClass } from './editable-part';
import { usePersona } from './persona-context';
import { OwnFieldsPart, ProfilePart } from './profile-part';
import { SaveStatus } from './save-status';

/** A card of the sheet; what nobody has filled yet is only a way to do so. */
function Section({ title, fields, children }: { title: string; fields: readonly ProfileField[]; children: ReactNode }) {
  const { persona, editable, editing } = usePersona();
  const said = fields.some((field) => isFilled(persona.profile, field));
  if (!said && !editable) return null;
  if (!said && !fields.some((field) => field === editing)) {
    return (
      <div className={`min-h-12 rounded-md border border-dashed border-hairline px-5 py-2 sm:px-6 ${partsClass}`}>
        {children}
      </div>
    );
  }
  return (
    <Card pad="lg">
      <CardHead title={title} />
      <div className={partsClass}>{children}</div>
    </Card>
  );
}

/** What is known comes first; what could be asked stands in one line below. Nothing moves while it is edited. */
function Demographics() {
  const { persona, editing } = usePersona();
  const known = (field: ProfileField) => isFilled(persona.profile, field);
  const places = useRef<ReadonlySet<ProfileField>>(new Set());
  if (editing === null) places.current = new Set([...demographicFields, 'fields' as const].filter(known));
  const part = (field: ProfileField) => <ProfilePart key={field} field={field} named="beside" />;
  const above = demographicFields.filter((field) => places.current.has(field));
  const below = demographicFields.filter((field) => !places.current.has(field));
  return (
    <>
      {above.map(part)}
      {places.current.has('fields') ? <OwnFieldsPart /> : null}
      {below.map(part)}
      {places.current.has('fields') ? null : <OwnFieldsPart />}
    </>
  );
}

/** Everything that is known of a persona, edited where it stands. */
export function PersonaSheet({ maps }: { maps: ReactNode }) {
  const t = useTranslations('personas');
  const { saving, kept } = usePersona();
  return (
    <>
      <div className="grid items-start gap-4 md:grid-cols-2 *:min-w-0">
        <div className="flex flex-col gap-4">
          <Section title={t('steps.who')} fields={['situation', 'segment']}>
            <ProfilePart field="situation" named="none" />
            <ProfilePart field="segment" />
          </Section>
          <Section title={t('steps.goals')} fields={['goals']}>
            <ProfilePart field="goals" named="none" />
          </Section>
          <Section title={t('steps.worries')} fields={['worries']}>
            <ProfilePart field="worries" named="none" />
          </Section>
          <Section title={t('fields.day')} fields={['day']}>
            <ProfilePart field="day" named="none" />
          </Section>
          <Section title={t('fields.toneOfVoice')} fields={['toneOfVoice', 'say', 'dontSay']}>
            <ProfilePart field="toneOfVoice" named="none" />
            <ProfilePart field="say" />
            <ProfilePart field="dontSay" />
          </Section>
        </div>
        <div className="flex flex-col gap-4">
          <Section title={t('steps.demographics')} fields={[...demographicFields, 'fields']}>
            <Demographics />
          </Section>
          <Section title={t('fields.traits')} fields={['traits']}>
            <ProfilePart field="traits" named="none" />
          </Section>
          <Section title={t('habits')} fields={['channels', 'brands']}>
            <ProfilePart field="channels" />
            <ProfilePart field="brands" />
          </Section>
        </div>
        <div className="md:col-span-2">{maps}</div>
      </div>
      <div className="no-print pointer-events-none sticky bottom-20 z-20 mt-3 flex justify-end md:bottom-4">
        <div className={saving.state === 'idle' ? '' : 'float pointer-events-auto rounded-2xl px-3.5 py-1.5'}>
          <SaveStatus saving={saving} kept={kept} />
        </div>
      </div>
    </>
  );
}
