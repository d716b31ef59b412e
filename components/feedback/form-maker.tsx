'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react';
import { createForm } from '@/lib/feedback/actions';
import { METRICS } from '@/lib/insights/statistics/histogram';
import { attempt } from '../ui/attempt';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { useSay } from '../ui/use-say';

interface FormMakerProps {
  slug: string;
  touchpointId: string;
  /** There is one already. */
  another: boolean;
  onMade: () => Promise<unknown>;
}

/** Asks what the team wants to know, and makes a form that asks it in the usual words. */
export function FormMaker({ slug, touchpointId, another, onMade }: FormMakerProps) {
  const t = useTranslations('feedback');
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [pending, start] = useTransition();
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened the choice is gone, and the focus must not go with it.
  useEffect(() => {
    if (choosing) form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [choosing]);

  const create = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const metric = METRICS.find((one) => one === new FormData(event.currentTarget).get('metric'));
    if (!metric || pending) return;
    start(async () => {
      const result = await attempt(() => createForm(slug, { touchpointId, metric }));
      if (!result.ok) return setFailure(say(result.error.message));
      await onMade();
      setChoosing(false);
      setFailure(undefined);
    });
  };
  const cancel = () => {
    setChoosing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };

  if (!choosing) {
    return (
      <div>
        <Button ref={opener} variant={another ? 'quiet' : 'primary'} onClick={() => setChoosing(true)}>
          <Plus aria-hidden />
          {another ? t('makeAnother') : t('make')}
        </Button>
      </div>
    );
  }
  return (
    <form ref={form} onSubmit={create} className="flex flex-col gap-4">
      <RadioGroup
        name="metric"
        look="cards"
        label={t('which')}
        defaultValue="nps"
        options={METRICS.map((metric) => ({
          value: metric,
          label: t(`metric.${metric}`),
          hint: t(`metricHint.${metric}`),
        }))}
      />
      {failure ? (
        <Notice tone="negative" role="alert">
          {failure}
        </Notice>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" loading={pending}>
          {t('create')}
        </Button>
        <Button variant="quiet" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
