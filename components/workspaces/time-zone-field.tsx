'use client';

import { useEffect, useRef } from 'react';
import { useAnswer } from '../ui/action-form';
import { Field, fieldAria } from '../ui/field';

interface TimeZoneFieldProps {
  label: string;
  hint: string;
  /** IANA names. */
  zones: readonly string[];
  /** Where the browser says nothing. */
  fallback: string;
}

/** Every zone by its name; the browser's own is chosen until someone chooses another. */
export function TimeZoneField({ label, hint, zones, fallback }: TimeZoneFieldProps) {
  const { error, value } = useAnswer('timeZone');
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const field = select.current;
    if (field && field.value === fallback && zones.includes(own)) field.value = own;
  }, [fallback, zones]);
  return (
    <Field id="timeZone" label={label} hint={hint} error={error}>
      <select ref={select} name="timeZone" defaultValue={value ?? fallback} {...fieldAria('timeZone', { hint, error })}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </Field>
  );
}
