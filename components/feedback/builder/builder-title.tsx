'use client';

import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { BuiltForm } from '@/lib/feedback/reports/builder';
import { Link } from '../../ui/link';
import { FormStatus } from '../form-status';

/** Which form it is: there before the rest of the builder has come. */
export function BuilderTitle({ slug, form }: { slug: string; form: BuiltForm }) {
  const t = useTranslations('forms.builder');
  return (
    <div className="min-w-0 flex-1 basis-60">
      <Link
        href={`/w/${slug}/feedback`}
        className="touch inline-flex min-h-6 items-center gap-1 text-muted transition-colors hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {t('back')}
      </Link>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <h1 className="text-xl font-semibold wrap-anywhere">{form.name}</h1>
        <FormStatus status={form.status} />
      </div>
    </div>
  );
}
