'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Skeleton, SkeletonLines } from '../ui/skeleton';
import { FormCard } from './form-card';
import { FormMaker } from './form-maker';
import { useTouchpointForms } from './use-touchpoint-forms';

interface TouchpointFeedbackProps {
  slug: string;
  touchpointId: string;
  canEdit: boolean;
}

/** The forms of a touchpoint with link, QR code and latest answers. Stands inside LiveData and the messages `feedback`. */
export function TouchpointFeedback({ slug, touchpointId, canEdit }: TouchpointFeedbackProps) {
  const t = useTranslations('feedback');
  const { data, isError, refetch } = useTouchpointForms(slug, touchpointId);
  if (!data && isError) {
    return (
      <Notice
        tone="negative"
        role="alert"
        action={
          <Button size="sm" onClick={() => refetch()}>
            {t('tryAgain')}
          </Button>
        }
      >
        {t('failed')}
      </Notice>
    );
  }
  if (!data) {
    return (
      <div role="status" aria-label={t('loading')} className="flex flex-col gap-4">
        <Skeleton className="h-5 w-1/2" />
        <SkeletonLines />
        <Skeleton className="h-9 w-full" />
      </div>
    );
  }
  const { forms, timeZone } = data;
  return (
    <div className="flex flex-col gap-6">
      {forms.map((form) => (
        <FormCard key={form.id} slug={slug} form={form} timeZone={timeZone} canEdit={canEdit} onChanged={refetch} />
      ))}
      {forms.length === 0 ? (
        <div>
          <p className="font-medium">{t('noForm')}</p>
          <p className="text-muted">{t('noFormText')}</p>
        </div>
      ) : null}
      {canEdit ? (
        <FormMaker slug={slug} touchpointId={touchpointId} another={forms.length > 0} onMade={refetch} />
      ) : null}
    </div>
  );
}
