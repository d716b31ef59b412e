'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Evidence } from '@/lib/journeys/schema';
import { dayOf, instantOf } from '../parts/evidence-days';
import { evidences } from '../parts/evidence-mark';
import { useCanvas } from '../state/canvas-context';

type Founded = { evidence: Evidence; evidenceSince: string };
type EvidenceFieldsProps = Founded & {
  /** `gesture` is that of one stretch of typing, which is undone together. */
  onChange(to: Founded, gesture?: string): void;
};

/** How well founded something is, and since which day of the workspace. */
export function EvidenceFields({ evidence, evidenceSince, onChange }: EvidenceFieldsProps) {
  const { t, timeZone } = useCanvas();
  const id = useId();
  const day = dayOf(evidenceSince, timeZone);
  /** What the field holds while it is typed in: a year of one digit is no day yet. */
  const [typed, setTyped] = useState<string | null>(null);
  /** Chosen and not on the map yet: what takes it there may still be on its way. */
  const chosen = useRef<Evidence | null>(null);
  useEffect(() => {
    if (evidence === chosen.current) chosen.current = null;
  }, [evidence]);
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
          if (!found || found === evidence) return;
          chosen.current = found;
          onChange({ evidence: found, evidenceSince: new Date().toISOString() });
        }}
      />
      <TextField
        type="date"
        name="evidenceSince"
        label={t('evidenceSince')}
        value={typed ?? day}
        min="1900-01-01"
        max="2999-12-31"
        onChange={({ target }) => {
          setTyped(target.value);
          if (!target.validity.valid || target.value === '' || target.value === day) return;
          onChange({ evidence: chosen.current ?? evidence, evidenceSince: instantOf(target.value, timeZone) }, id);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
