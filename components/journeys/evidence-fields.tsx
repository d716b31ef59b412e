'use client';

import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Evidence } from '@/lib/journeys/schema';
import { useCanvas } from './canvas-context';
import { dayOf, instantOf } from './evidence-days';
import { evidences } from './evidence-mark';

type Founded = { evidence: Evidence; evidenceSince: string };

/** How well founded something is, and since which day of the workspace. */
export function EvidenceFields({ evidence, evidenceSince, onChange }: Founded & { onChange(to: Founded): void }) {
  const { t, timeZone } = useCanvas();
  const day = dayOf(evidenceSince, timeZone);
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        name="evidence"
        label={t('panel.evidence')}
        value={evidence}
        options={evidences.map((value) => ({ value, label: t(`evidenceWord.${value}`) }))}
        onChange={({ target }) => {
          const found = evidences.find((one) => one === target.value);
          // A new state begins today, unless someone says another day.
          if (found && found !== evidence) onChange({ evidence: found, evidenceSince: new Date().toISOString() });
        }}
      />
      <TextField
        key={day}
        type="date"
        name="evidenceSince"
        label={t('evidenceSince')}
        defaultValue={day}
        min="1900-01-01"
        max="2999-12-31"
        onBlur={({ target }) => {
          if (!target.validity.valid || target.value === '' || target.value === day) return;
          onChange({ evidence, evidenceSince: instantOf(target.value, timeZone) });
        }}
      />
    </div>
  );
}
