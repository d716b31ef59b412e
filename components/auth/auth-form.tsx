import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { FormAction } from '@/lib/auth/form';
import { ActionForm } from '../ui/action-form';
import { FormText, SendButton } from '../ui/form-fields';

type AuthField = {
  name: string;
  label: string;
  type?: 'text' | 'email' | 'password';
  autoComplete: string;
  hint?: string;
  defaultValue?: string;
};

interface AuthFormProps {
  action: FormAction;
  fields: readonly AuthField[];
  hidden?: Record<string, string | undefined>;
  submit: string;
  /** Takes the form's place once it is done. */
  done?: ReactNode;
}

/** A short form for getting in: it works without script, and keeps what was typed. */
export async function AuthForm({ action, fields, hidden = {}, submit, done }: AuthFormProps) {
  const t = await getTranslations('auth');
  return (
    <ActionForm action={action} lost={t('lost')} done={done} className="flex flex-col gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
      {fields.map((field) => (
        <FormText key={field.name} {...field} required />
      ))}
      <SendButton size="lg" className="w-full">
        {submit}
      </SendButton>
    </ActionForm>
  );
}
