'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import type { Failure } from '@/lib/errors';
import { changeFormSettings, changeFormStatus } from '@/lib/feedback/actions';
import type { BuiltForm } from '@/lib/feedback/reports/builder';
import { instantOf, wallTime } from '@/lib/feedback/wall-time';
import { attempt } from '../../ui/attempt';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useSay } from '../../ui/use-say';
import { FormStatus } from '../form-status';
import { GuardFields, guardsIn } from './guard-fields';

interface SettingsEditorProps {
  slug: string;
  form: BuiltForm;
  timeZone: string;
  /** Reads the page anew. */
  refresh: () => void;
}

const turns = {
  draft: [],
  published: ['paused', 'closed'],
  paused: ['published', 'closed'],
  closed: ['published'],
} as const satisfies Record<BuiltForm['status'], readonly BuiltForm['status'][]>;

/** The form's name, whether and when it takes answers, how many, and from whom. */
export function SettingsEditor({ slug, form, timeZone, refresh }: SettingsEditorProps) {
  const t = useTranslations('forms.settings');
  const all = useTranslations('forms');
  const say = useSay();
  const [failure, setFailure] = useState<Failure>();
  const [told, setTold] = useState<string>();
  const [pending, start] = useTransition();
  const wall = (instant: string | null) => (instant ? wallTime(instant, timeZone) : '');

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const instant = (name: string) => (text(name) ? instantOf(text(name).slice(0, 16), timeZone) : null);
    const { id } = form;
    const quota = text('quota') ? Number(text('quota')) : null;
    const dates = { opensAt: instant('opensAt'), closesAt: instant('closesAt') };
    setTold(undefined);
    start(async () => {
      const result = await attempt(() =>
        changeFormSettings(slug, { id, name: text('name'), ...dates, quota, ...guardsIn(data) }),
      );
      setFailure(result.ok ? undefined : result.error);
      if (!result.ok) return;
      setTold(t('saved'));
      refresh();
    });
  };
  const turn = (status: 'published' | 'paused' | 'closed') =>
    start(async () => {
      const result = await attempt(() => changeFormStatus(slug, { id: form.id, status }));
      setTold(result.ok ? t(`turned.${status}`) : say(result.error.message));
      if (result.ok) refresh();
    });
  const date = (name: 'opensAt' | 'closesAt') => (
    <TextField
      key={`${name} ${form[name]}`}
      type="datetime-local"
      name={name}
      label={t(name)}
      defaultValue={wall(form[name])}
      error={say(failure?.fields[name])}
    />
  );

  return (
    <section aria-labelledby="settings-head" className="flex flex-col gap-5">
      <h2 id="settings-head" className="text-lg font-semibold">
        {t('title')}
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        <FormStatus status={form.status} />
        {turns[form.status].map((status) => (
          <Button key={status} size="sm" onClick={() => turn(status)} loading={pending}>
            {t(`turn.${status}`)}
          </Button>
        ))}
        {form.status === 'draft' ? <span className="text-sm text-muted">{t('draft')}</span> : null}
      </div>
      <form onSubmit={save} noValidate className="flex flex-col gap-5">
        <TextField
          name="name"
          label={all('name')}
          hint={all('nameHint')}
          defaultValue={form.name}
          autoComplete="off"
          error={say(failure?.fields.name)}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {date('opensAt')}
          {date('closesAt')}
        </div>
        <p className="-mt-3 text-sm text-muted">{t('zone', { zone: timeZone })}</p>
        <TextField
          type="number"
          name="quota"
          min={1}
          label={t('quota')}
          hint={t('quotaHint')}
          defaultValue={form.quota ?? ''}
          error={say(failure?.fields.quota)}
          className="max-w-xs"
        />
        <GuardFields form={form} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant="primary" loading={pending}>
            {t('save')}
          </Button>
          <p role="status" className="text-sm text-muted">
            {told}
          </p>
          {failure ? (
            <p role="alert" className="text-sm text-negative">
              {say(failure.message)}
            </p>
          ) : null}
        </div>
      </form>
    </section>
  );
}
