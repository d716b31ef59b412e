'use client';

import { useTranslations } from 'next-intl';
import { FormText } from '../ui/form-fields';

export function NameField({ name }: { name?: string }) {
  const t = useTranslations('personas');
  return (
    <FormText
      name="name"
      label={t('fields.name')}
      hint={t('hints.name')}
      defaultValue={name}
      required
      autoComplete="off"
    />
  );
}
