'use client';

import { useId } from 'react';
import { Field, fieldAria } from '@/components/ui/field';
import { useCanvas } from '../state/canvas-context';

type JourneySelectProps = {
  label: string;
  hint?: string;
  value: string | null;
  onChange(journeyId: string | null): void;
};

/** One of the workspace's other journeys, or none. */
export function JourneySelect({ label, hint, value, onChange }: JourneySelectProps) {
  const { t, store, vocabulary } = useCanvas();
  const id = useId();
  const here = store.getState().map.id;
  return (
    <Field id={id} label={label} hint={hint}>
      <select
        {...fieldAria(id, { hint })}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{t('stepLink.none')}</option>
        {[...vocabulary.journeys]
          .filter(([journey]) => journey !== here || journey === value)
          .map(([journey, title]) => (
            <option key={journey} value={journey}>
              {title}
            </option>
          ))}
      </select>
    </Field>
  );
}
