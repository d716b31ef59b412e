'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { changeFormStatus } from '@/lib/feedback/actions';
import { attempt } from '../ui/attempt';
import { Button } from '../ui/button';
import { keptTexts } from '../ui/kept-form';
import { useSay } from '../ui/use-say';
import { AnswerList } from './answer-list';
import { FormLink } from './form-link';
import { FormStatus } from './form-status';
import type { TouchpointForm } from './use-touchpoint-forms';
import { WordingEditor } from './wording-editor';

interface FormCardProps {
  slug: string;
  form: TouchpointForm;
  timeZone: string;
  canEdit: boolean;
  onChanged: () => Promise<unknown>;
}

/** One form of maybe several of the same kind, so no landmark: what it asks, where customers find it, what they said, and how to change it. */
export function FormCard({ slug, form, timeZone, canEdit, onChanged }: FormCardProps) {
  const t = useTranslations('feedback');
  const locale = useLocale();
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const [told, setTold] = useState(() => (canEdit && keptTexts(form.id) ? t('unsaved') : undefined));
  const [pending, start] = useTransition();
  const [language, title] = form.title[locale] ? [locale, form.title[locale]] : (Object.entries(form.title)[0] ?? []);

  const turn = (status: 'published' | 'closed') =>
    start(async () => {
      const result = await attempt(() => changeFormStatus(slug, { id: form.id, status }));
      if (result.ok) await onChanged();
      setTold(result.ok ? t(status === 'published' ? 'openNow' : 'closedNow') : say(result.error.message));
    });

  return (
    <article aria-labelledby={`form-${form.id}`} className="flex flex-col gap-3">
      <header>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 id={`form-${form.id}`} className="text-sm font-medium text-muted">
            {t(`metric.${form.metric ?? 'none'}`)}
          </h3>
          <FormStatus status={form.status} />
        </div>
        <p lang={language} className="mt-1 text-lg font-medium text-balance">
          {title}
        </p>
      </header>
      <FormLink form={form} />
      {canEdit && !editing ? (
        <div className="flex flex-wrap gap-2">
          {form.wordings ? (
            <Button
              size="sm"
              onClick={() => {
                setTold(undefined);
                setEditing(true);
              }}
              data-edit={form.id}
            >
              {t('edit')}
            </Button>
          ) : null}
          <Button
            size="sm"
            variant="quiet"
            loading={pending}
            onClick={() => turn(form.status === 'published' ? 'closed' : 'published')}
          >
            {t(form.status === 'published' ? 'close' : 'reopen')}
          </Button>
        </div>
      ) : null}
      <p role="status" className="text-sm text-muted empty:hidden">
        {told}
      </p>
      {editing && form.wordings ? (
        <WordingEditor
          slug={slug}
          form={form}
          wordings={form.wordings}
          onDone={async (saved) => {
            if (saved) await onChanged();
            setTold(saved ? t('saved') : undefined);
            setEditing(false);
            requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-edit="${form.id}"]`)?.focus());
          }}
        />
      ) : null}
      <div className="mt-3">
        <div className="mb-1 flex items-baseline justify-between gap-3">
          <h4 className="font-semibold">{t('latest')}</h4>
          {form.answers ? <p className="text-sm text-muted tabular-nums">{t('n', { n: form.n })}</p> : null}
        </div>
        {form.answers ? (
          <AnswerList answers={form.answers} timeZone={timeZone} />
        ) : (
          <p className="text-sm text-muted">{form.n === 0 ? t('noAnswers') : t('few', { n: form.n })}</p>
        )}
      </div>
    </article>
  );
}
