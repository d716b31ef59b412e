'use client';

import { useState } from 'react';
import { SendButton } from '../ui/form-fields';

interface RoleSelectProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  save: string;
}

/** A role changes by choosing and saving: arrow keys on a list would otherwise give and take rights on their way. */
export function RoleSelect({ label, options, value, save }: RoleSelectProps) {
  const [chosen, choose] = useState(value);
  return (
    <span className="flex items-center gap-2">
      <select
        name="role"
        aria-label={label}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        className="w-auto"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {chosen === value ? null : <SendButton size="sm">{save}</SendButton>}
    </span>
  );
}
