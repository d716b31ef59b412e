'use client';

import { useTranslations } from 'next-intl';
import { DraftField } from '../parts/draft-field';

type JourneyPurposeProps = {
  purpose: string;
  /** `gesture` is that of one stretch of typing, which is undone together. */
  onChange(purpose: string, gesture: string): void;
};

export function JourneyPurpose({ purpose, onChange }: JourneyPurposeProps) {
  const t = useTranslations('journeys.facts');
  return (
    <DraftField
      name="purpose"
      label={t('purpose')}
      hint={t('purposeHint')}
      multiline
      maxLength={2000}
      value={purpose}
      onSave={onChange}
    />
  );
}
