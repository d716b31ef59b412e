'use client';

import { useTranslations } from 'next-intl';
import type { Member } from './words';

interface AssigneeSelectProps {
  id: string;
  label: string;
  members: readonly Member[];
  /** Undefined where many answers are assigned at once: then it says what it does. */
  value?: string | null;
  onAssign: (userId: string | null) => void;
}

export function AssigneeSelect({ id, label, members, value, onAssign }: AssigneeSelectProps) {
  const t = useTranslations('answers');
  const many = value === undefined;
  return (
    <select
      id={id}
      aria-label={label}
      value={many ? '' : (value ?? 'nobody')}
      onChange={({ target }) => onAssign(target.value === 'nobody' ? null : target.value)}
      className="min-h-0 w-auto max-w-44 truncate py-0 pe-8 text-sm h-7 pointer-coarse:h-11"
    >
      {many ? <option value="">{label}</option> : null}
      <option value="nobody">{t('case.nobody')}</option>
      {members.map((member) => (
        <option key={member.id} value={member.id}>
          {member.name}
        </option>
      ))}
    </select>
  );
}
