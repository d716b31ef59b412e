'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { copyForm } from '@/lib/feedback/actions';
import type { FormRow } from '@/lib/feedback/queries';
import { attempt } from '../ui/attempt';
import { Button } from '../ui/button';
import { useSay } from '../ui/use-say';
import { DeleteForm } from './delete-form';

interface FormActionsProps {
  slug: string;
  form: Pick<FormRow, 'id' | 'name' | 'status'>;
  /** After it was deleted, or closed instead. */
  onChanged: (change: 'deleted' | 'closed') => void;
}

/** What is done with a form as a whole. */
export function FormActions({ slug, form, onChanged }: FormActionsProps) {
  const t = useTranslations('formManage');
  const say = useSay();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<string>();
  const [pending, start] = useTransition();
  const copy = () =>
    start(async () => {
      // Room for what the name of a copy adds.
      const name = t('copyName', { name: form.name.slice(0, 180) });
      const result = await attempt(() => copyForm(slug, { id: form.id, name }));
      if (result.ok) router.push(`/w/${slug}/feedback/forms/${result.value.id}`);
      else setTold(say(result.error.message));
    });
  return (
    <>
      <Button size="sm" onClick={copy} loading={pending} className="justify-start">
        {t('copy')}
      </Button>
      <Button size="sm" variant="danger" onClick={() => setAsking(true)} className="justify-start">
        {t('delete')}
      </Button>
      <p role="alert" className="text-sm text-negative empty:hidden">
        {told}
      </p>
      <DeleteForm slug={slug} form={form} open={asking} onClose={() => setAsking(false)} onChanged={onChanged} />
    </>
  );
}
