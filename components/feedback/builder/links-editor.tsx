'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { changeFormTouchpoints } from '@/lib/feedback/actions';
import type { BuiltForm } from '@/lib/feedback/reports/builder';
import { attempt } from '../../ui/attempt';
import { Button } from '../../ui/button';
import { useSay } from '../../ui/use-say';
import { FormLink } from '../form-link';
import { type Place, PlacesField } from '../places-field';

interface LinksEditorProps {
  slug: string;
  form: BuiltForm;
  places: readonly Place[];
  refresh: () => void;
}

/** Where customers find the form: each touchpoint has a link and a code of its own. */
export function LinksEditor({ slug, form, places, refresh }: LinksEditorProps) {
  const t = useTranslations('forms.links');
  const say = useSay();
  const [told, setTold] = useState<string>();
  const [pending, start] = useTransition();
  const chosen = form.links.map(({ touchpointId }) => touchpointId);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const touchpointIds = new FormData(event.currentTarget).getAll('touchpointIds').map(String);
    start(async () => {
      const result = await attempt(() => changeFormTouchpoints(slug, { id: form.id, touchpointIds }));
      setTold(result.ok ? t('saved') : say(result.error.message));
      if (result.ok) refresh();
    });
  };
  return (
    <section aria-labelledby="links-head" className="flex flex-col gap-5">
      <h2 id="links-head" className="text-lg font-semibold">
        {t('title')}
      </h2>
      {form.status === 'draft' ? <p className="text-muted">{t('draft')}</p> : null}
      {form.links.map((link) => (
        <article
          key={link.id}
          aria-label={link.touchpointName}
          className="rounded-md border border-hairline bg-surface p-4"
        >
          <h3 className="mb-3 font-medium wrap-anywhere">{link.touchpointName}</h3>
          <FormLink form={{ ...link, status: form.status }} />
        </article>
      ))}
      <form onSubmit={save} className="flex flex-col gap-3">
        <PlacesField key={chosen.join()} places={places} chosen={chosen} />
        {places.length > 0 ? (
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" loading={pending}>
              {t('save')}
            </Button>
            <p role="status" className="text-sm text-muted">
              {told}
            </p>
          </div>
        ) : null}
        {form.links.length > 0 ? <p className="text-sm text-muted">{t('leaving')}</p> : null}
      </form>
    </section>
  );
}
