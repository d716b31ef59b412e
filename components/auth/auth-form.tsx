'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react';
import type { FormAction, FormState } from '@/lib/auth/form';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

export type AuthField = {
  name: string;
  label: string;
  type?: 'text' | 'email' | 'password';
  autoComplete: string;
  hint?: string;
  value?: string;
  readOnly?: boolean;
};

interface AuthFormProps {
  action: FormAction;
  fields: readonly AuthField[];
  hidden?: Record<string, string | undefined>;
  submit: string;
  /** Takes the form's place once it is done. */
  done?: ReactNode;
}

const open: FormState = { status: 'open', message: null, fields: {}, values: {} };

/** Posts as plain HTML until the script is there; from then on what was typed stays, passwords too. */
export function AuthForm({ action, fields, hidden = {}, submit, done }: AuthFormProps) {
  const [state, send, pending] = useActionState(action, open);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status === 'refused')
      form.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus();
  }, [state]);
  const sendHere = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    startTransition(() => send(data));
  };
  if (state.status === 'done' && done) return <div role="status">{done}</div>;
  return (
    <form ref={form} action={send} onSubmit={sendHere} noValidate className="flex flex-col gap-5">
      {state.message && Object.keys(state.fields).length === 0 ? (
        <p role="alert" tabIndex={-1} className="rounded-md border border-negative/40 bg-negative-soft px-4 py-3">
          {state.message}
        </p>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
      {fields.map(({ value, ...field }) => (
        <TextField
          key={field.name}
          {...field}
          required
          defaultValue={state.values[field.name] ?? value}
          error={state.fields[field.name]}
        />
      ))}
      <Button type="submit" variant="primary" size="lg" loading={pending} className="w-full">
        {submit}
      </Button>
    </form>
  );
}
