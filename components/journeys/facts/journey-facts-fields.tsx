'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { journeyKinds, journeyStates } from '@/lib/journeys/rules';
import type { JourneyFacts, JourneyKind, JourneyState } from '@/lib/journeys/schema';
import { JourneyTags } from '../parts/journey-tags';
import { useCanvas, useCanvasState } from '../state/canvas-context';
import { JourneyPurpose } from './journey-purpose';

const shapes = ['line', 'loop'] as const satisfies readonly JourneyFacts['shape'][];

/** A year of four digits: what stands in the field while the year is being typed is no date yet. */
const settled = (day: string) => day === '' || day >= '1900';

export function JourneyFactsFields({ tags }: { tags: readonly string[] }) {
  const t = useTranslations('journeys');
  const { store, vocabulary } = useCanvas();
  const map = useCanvasState(store, (state) => state.map);
  const set = (changes: Partial<JourneyFacts>, gesture?: string) =>
    void store.dispatch({ kind: 'set-journey', changes }, gesture ?? null);
  const left = map.ownerId !== null && !vocabulary.members.has(map.ownerId);
  return (
    <section aria-label={t('facts.heading')} className="flex flex-col gap-4">
      <JourneyPurpose purpose={map.purpose} onChange={(purpose, gesture) => set({ purpose }, gesture)} />
      <div className="grid grid-cols-2 gap-x-3 gap-y-4 pointer-coarse:max-sm:grid-cols-1">
        <SelectField
          name="state"
          label={t('facts.state')}
          value={map.state}
          options={journeyStates.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={({ target }) => set({ state: target.value as JourneyState })}
        />
        <SelectField
          name="kind"
          label={t('facts.kind')}
          value={map.kind}
          options={journeyKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={({ target }) => set({ kind: target.value as JourneyKind })}
        />
        <SelectField
          name="shape"
          label={t('facts.shape')}
          value={map.shape}
          options={shapes.map((value) => ({ value, label: t(`facts.${value}`) }))}
          onChange={({ target }) => set({ shape: target.value as JourneyFacts['shape'] })}
        />
        {map.shape === 'loop' ? (
          <SelectField
            name="returnsTo"
            label={t('facts.returnsTo')}
            value={map.phases.some(({ id }) => id === map.returnsToPhaseId) ? (map.returnsToPhaseId ?? '') : ''}
            options={[
              { value: '', label: t('facts.firstPhase') },
              ...map.phases.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ target }) => set({ returnsToPhaseId: target.value === '' ? null : target.value })}
          />
        ) : null}
        <SelectField
          name="owner"
          label={t('facts.owner')}
          value={map.ownerId ?? ''}
          options={[
            { value: '', label: t('facts.nobody') },
            ...(left ? [{ value: map.ownerId ?? '', label: t('facts.left') }] : []),
            ...[...vocabulary.members].map(([value, label]) => ({ value, label })),
          ]}
          onChange={({ target }) => set({ ownerId: target.value === '' ? null : target.value })}
        />
        <TextField
          key={map.reviewOn}
          type="date"
          name="reviewOn"
          label={t('facts.reviewOn')}
          defaultValue={map.reviewOn ?? ''}
          max="2999-12-31"
          onBlur={({ target }) => {
            if (target.validity.badInput || !settled(target.value)) return;
            set({ reviewOn: target.value === '' ? null : target.value });
          }}
        />
      </div>
      <JourneyTags tags={map.tags} known={tags} onChange={(changed) => set({ tags: changed })} />
    </section>
  );
}
