'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import type { Failure } from '@/lib/errors';
import { beginForm } from '@/lib/feedback/actions';
import { type FormTemplate, formTemplates, metricTemplates, momentTemplates } from '@/lib/feedback/templates/names';
import type { Locale } from '@/lib/i18n/locales';
import { attempt } from '../ui/attempt';
import { Button } from '../ui/button';
import { useKeptForm } from '../ui/kept-form';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { useSay } from '../ui/use-say';
import { type Place, PlacesField } from './places-field';

interface NewFormProps {
  slug: string;
  places: readonly Place[];
  /** The language that the form is written in first. */
  language: Locale;
}

const groups: readonly { name: 'metrics' | 'moments' | 'own'; templates: readonly FormTemplate[] }[] = [
  { name: 'metrics', templates: metricTemplates },
  { name: 'moments', templates: momentTemplates },
  { name: 'own', templates: ['blank'] },
];

/** What it starts from, how the team calls it, and where customers will find it. */
export function NewForm({ slug, places, language }: NewFormProps) {
  const t = useTranslations('forms');
  const say = useSay();
  const router = useRouter();
  const [template, setTemplate] = useState<FormTemplate>('nps');
  const [failure, setFailure] = useState<Failure>();
  const [pending, start] = useTransition();
  const element = useRef<HTMLFormElement>(null);
  const forget = useKeptForm(element, 'new-form');
  useEffect(() => {
    if (failure) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [failure]);

  const create = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    const chosen = formTemplates.find((one) => one === data.get('template')) ?? 'blank';
    start(async () => {
      const name = String(data.get('name') ?? '').trim() || t(`templates.${chosen}.name`);
      const touchpointIds = data.getAll('touchpointIds').map(String);
      const result = await attempt(() => beginForm(slug, { name, template: chosen, language, touchpointIds }));
      if (!result.ok) return setFailure(result.error);
      forget();
      router.push(`/w/${slug}/feedback/forms/${result.value.id}`);
    });
  };

  return (
    <form ref={element} onSubmit={create} noValidate className="flex flex-col gap-8">
      {groups.map(({ name, templates }) => (
        <Templates key={name} label={t(`new.${name}`)}>
          {templates.map((one) => (
            <label
              key={one}
              className="flex min-h-14 cursor-pointer items-start gap-2.5 rounded-md border border-hairline bg-surface p-3 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name="template"
                value={one}
                checked={template === one}
                onChange={() => setTemplate(one)}
                className="mt-0.5"
              />
              <span className="flex flex-col">
                <span>{t(`templates.${one}.name`)}</span>
                <span className="text-sm text-muted">{t(`templates.${one}.hint`)}</span>
              </span>
            </label>
          ))}
        </Templates>
      ))}
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        placeholder={t(`templates.${template}.name`)}
        error={say(failure?.fields.name)}
        autoComplete="off"
        className="max-w-xl"
      />
      <PlacesField places={places} chosen={[]} />
      {failure && !failure.fields.name ? (
        <Notice tone="negative" role="alert">
          {say(failure.message)}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" variant="primary" loading={pending}>
          {t('new.create')}
        </Button>
      </div>
    </form>
  );
}

function Templates({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-3 text-sm font-medium">{label}</legend>
      <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
    </fieldset>
  );
}
