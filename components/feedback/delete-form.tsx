'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useEffect, useState, useTransition } from 'react';
import type { Failure } from '@/lib/errors';
import { changeFormStatus, deleteForm } from '@/lib/feedback/actions';
import type { FormRow } from '@/lib/feedback/queries';
import type { Holdings } from '@/lib/feedback/reports/holdings';
import { stillOpen } from '@/lib/feedback/rules';
import { attempt } from '../ui/attempt';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { readJson } from '../ui/read-json';
import { TextField } from '../ui/text-field';
import { useSay } from '../ui/use-say';

interface DeleteFormProps {
  slug: string;
  form: Pick<FormRow, 'id' | 'name' | 'status'>;
  open: boolean;
  onClose: () => void;
  onChanged: (change: 'deleted' | 'closed') => void;
}

/** Says what would go with a form before anything does; where that is answers, its name is typed once more. */
export function DeleteForm({ slug, form, open, onClose, onChanged }: DeleteFormProps) {
  const t = useTranslations('formManage');
  const say = useSay();
  const [held, setHeld] = useState<Holdings>();
  const [failure, setFailure] = useState<Failure>();
  const [pending, start] = useTransition();
  const { id, name, status } = form;

  const look = useCallback(
    (signal?: AbortSignal) =>
      readJson<Holdings>(`/api/w/${slug}/forms/${id}/holdings`, signal).then(setHeld, () => {
        if (!signal?.aborted) setFailure({ status: 0, message: { key: 'errors.lost' }, fields: {} });
      }),
    [slug, id],
  );
  useEffect(() => {
    if (!open) return;
    const controller = new AbortController();
    setHeld(undefined);
    setFailure(undefined);
    look(controller.signal);
    return () => controller.abort();
  }, [open, look]);

  const remove = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending || !held) return;
    const confirmation = String(new FormData(event.currentTarget).get('confirmation') ?? '');
    start(async () => {
      const erase = () => attempt(() => deleteForm(slug, { id, confirmation, responses: held.responses }));
      let result = await erase();
      if (!result.ok && result.error.message.key === stillOpen) {
        const closed = await attempt(() => changeFormStatus(slug, { id, status: 'closed' }));
        result = closed.ok ? await erase() : closed;
      }
      if (result.ok) return onChanged('deleted');
      if (result.error.status === 409) await look();
      // Together with the end of the waiting: whoever reads it can press again.
      start(() => setFailure(result.error));
    });
  };
  const close = () =>
    start(async () => {
      const result = await attempt(() => changeFormStatus(slug, { id, status: 'closed' }));
      if (!result.ok) return setFailure(result.error);
      onClose();
      onChanged('closed');
    });

  const answers = held ? held.responses + held.partials : 0;
  const takesAnswers = status === 'published' || status === 'paused';
  return (
    <Dialog open={open} onClose={onClose} title={t('heading', { name })} closeLabel={t('close')}>
      <form onSubmit={remove} noValidate className="flex flex-col gap-4 pb-2">
        <p role="status">{!held ? t('looking') : answers > 0 ? t('goes', { ...held }) : t('unanswered')}</p>
        {answers > 0 ? (
          <>
            {takesAnswers ? (
              <div className="flex flex-wrap items-center gap-3 rounded-md bg-sunken p-3">
                <p className="min-w-0 flex-1 basis-48">{t('instead')}</p>
                <Button size="sm" onClick={close} loading={pending}>
                  {t('closeForm')}
                </Button>
              </div>
            ) : null}
            <TextField
              id={`confirmation-${id}`}
              name="confirmation"
              label={t('confirmation', { name })}
              autoComplete="off"
              error={say(failure?.fields.confirmation)}
            />
          </>
        ) : null}
        {failure && !failure.fields.confirmation ? (
          <p role="alert" className="text-sm text-negative">
            {say(failure.message)}
          </p>
        ) : null}
        <Button type="submit" variant="danger" loading={pending} disabled={!held} className="self-start">
          {t('submit', { n: held?.responses ?? 0 })}
        </Button>
      </form>
    </Dialog>
  );
}
