'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BuiltForm } from '@/lib/feedback/reports/builder';
import { FormActions } from '../form-actions';

/** What is done with the form as a whole. */
export function ManagePart({ slug, form }: { slug: string; form: BuiltForm }) {
  const t = useTranslations('formManage');
  const router = useRouter();
  const [told, setTold] = useState<string>();
  return (
    <section aria-labelledby="manage-head" className="flex flex-col gap-3 border-t border-hairline pt-6 lg:col-span-2">
      <h2 id="manage-head" className="text-lg font-semibold">
        {t('title')}
      </h2>
      <p className="max-w-prose text-muted">{t('lead')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <FormActions
          slug={slug}
          form={form}
          onChanged={(change) => {
            if (change === 'deleted') return router.push(`/w/${slug}/feedback`);
            setTold(t('closed'));
            router.refresh();
          }}
        />
        <p role="status" className="text-sm text-muted">
          {told}
        </p>
      </div>
    </section>
  );
}
