'use client';

import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from 'react';
import type { FormState } from '@/lib/auth/form';
import { Button } from '../ui/button';
import { useKeptForm } from '../ui/kept-form';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { InvitationLink } from './invitation-link';

interface InviteFormProps {
  action: (state: FormState, data: FormData) => Promise<FormState>;
  roles: { value: string; label: string }[];
  words: Record<
    'lost' | 'email' | 'role' | 'roleHint' | 'invite' | 'sent' | 'link' | 'copy' | 'copied' | 'selected',
    string
  >;
}

const open: FormState = { status: 'open', message: null, fields: {}, values: {} };

/** After an invitation its link stands below, once; the fields are empty for the next. */
export function InviteForm({ action, roles, words }: InviteFormProps) {
  const [posted, post] = useActionState(action, open);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [pending, start] = useTransition();
  const state = answer ?? posted;
  const form = useRef<HTMLFormElement>(null);
  const forget = useKeptForm(form, 'invitation');
  useEffect(() => {
    if (state.status === 'refused')
      form.current?.querySelector<HTMLElement>('[aria-invalid=true], [role=alert]')?.focus();
    if (state.status !== 'done') return;
    form.current?.reset();
    forget();
  }, [state, forget]);
  const sendHere = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    start(async () => {
      try {
        setAnswer(await action(state, data));
      } catch (error) {
        unstable_rethrow(error);
        setAnswer({ ...open, status: 'refused', message: words.lost });
      }
    });
  };
  const kept = posted.status === 'refused' ? posted.values : {};
  return (
    <div className="flex flex-col gap-4">
      <form ref={form} action={post} onSubmit={sendHere} noValidate className="flex flex-wrap items-start gap-4">
        {state.message && Object.keys(state.fields).length === 0 ? (
          <p role="alert" tabIndex={-1} className="w-full text-negative">
            {state.message}
          </p>
        ) : null}
        <TextField
          name="email"
          type="email"
          autoComplete="off"
          label={words.email}
          error={state.fields.email}
          defaultValue={kept.email}
          required
          className="min-w-56 flex-1"
        />
        <SelectField
          name="role"
          label={words.role}
          options={roles}
          error={state.fields.role}
          defaultValue={kept.role ?? 'viewer'}
          className="w-40"
        />
        <Button type="submit" variant="primary" loading={pending} className="mt-6.5">
          {words.invite}
        </Button>
      </form>
      <p className="text-sm text-muted">{words.roleHint}</p>
      {state.status === 'done' && state.answer?.href ? (
        <InvitationLink key={state.answer.id} href={state.answer.href} words={words} />
      ) : null}
    </div>
  );
}
