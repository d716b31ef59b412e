'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { changeFormStatus } from '@/lib/feedback/actions';
import { attempt } from '../ui/attempt';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-class';
import { Link } from '../ui/link';
import { useSay } from '../ui/use-say';
import { AnswerList } from './answer-list';
import { FormLink } from './form-link';
import { FormStatus } from './form-status';
import type { TouchpointForm } from './use-touchpoint-forms';

interface FormCardProps {
  slug: string;
  form: TouchpointForm;
  timeZone: string;
  canEdit: boolean;
  onChanged: () => Promise<unknown>;
}

/** One form of maybe several of the same kind, so no landmark: what it asks, where customers find it, what they said, and where it is changed. */
export function FormCard({ slug, form, timeZone, canEdit, onChanged }: FormCardProps) {
  const t = useTranslations('feedback');
  const say = useSay();
  const [told, setTold] = useState<string>();
  const [pending, start] = useTransition();
  const draft = form.status === 'draft';

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
        <p lang={form.language} className="mt-1 text-lg font-medium text-balance wrap-anywhere">
          {form.title || form.name}
        </p>
      </header>
      {draft ? <p className="text-sm text-muted">{t('draftNote')}</p> : <FormLink form={form} />}
      <div className="flex flex-wrap gap-2">
        <Link href={`/w/${slug}/feedback/forms/${form.id}`} className={buttonClass('outline', 'sm')}>
          {t(canEdit ? 'edit' : 'look')}
        </Link>
        {canEdit && !draft ? (
          <Button
            size="sm"
            variant="quiet"
            loading={pending}
            onClick={() => turn(form.status === 'published' ? 'closed' : 'published')}
          >
            {t(form.status === 'published' ? 'close' : 'reopen')}
          </Button>
        ) : null}
      </div>
      <p role="status" className="text-sm text-muted empty:hidden">
        {told}
      </p>
      {draft ? null : (
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
      )}
    </article>
  );
}
