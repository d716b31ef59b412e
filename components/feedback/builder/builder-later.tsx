'use client';

import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import { later } from '../../ui/later';
import { Skeleton, SkeletonLines } from '../../ui/skeleton';
import { WithScript } from '../../ui/with-script';
import { BuilderTitle } from './builder-title';
import type { FormBuilderProps } from './form-builder';

const FormBuilder = later(() => import('./form-builder').then((file) => file.FormBuilder));

/** The builder comes after the page: it is most of its script. */
export function BuilderLater(props: FormBuilderProps) {
  const t = useTranslations('forms.builder');
  const coming = (
    <div className="flex flex-col gap-5">
      <BuilderTitle slug={props.slug} form={props.form} />
      <div role="status" aria-label={t('loading')} className="grid gap-6 lg:grid-cols-[16rem_minmax(0,1fr)_24rem]">
        <SkeletonLines />
        <SkeletonLines />
        <Skeleton className="h-96 w-full max-lg:hidden" />
      </div>
    </div>
  );
  return (
    <WithScript before={coming}>
      <Suspense fallback={coming}>
        <FormBuilder {...props} />
      </Suspense>
    </WithScript>
  );
}
