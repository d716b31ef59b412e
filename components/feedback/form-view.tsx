import { useTranslations } from 'next-intl';
import type { BuiltForm } from '@/lib/feedback/reports/builder';
import { PageHeader } from '../ui/page-header';
import { Preview } from './builder/preview';
import { FormLink } from './form-link';
import { FormStatus } from './form-status';

/** A form for whoever may look and not change. */
export function FormView({ slug, form }: { slug: string; form: BuiltForm }) {
  const t = useTranslations('forms.builder');
  return (
    <>
      <PageHeader title={form.name} lead={t('readOnly')} actions={<FormStatus status={form.status} />} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex flex-col gap-5">
          {form.links.map((link) => (
            <article key={link.id} aria-label={link.touchpointName}>
              <h2 className="mb-3 text-lg font-semibold wrap-anywhere">{link.touchpointName}</h2>
              <FormLink form={{ ...link, status: form.status }} />
            </article>
          ))}
        </div>
        <Preview
          slug={slug}
          formId={form.id}
          revision={form.revision}
          language={form.draft.languages[0] ?? 'en'}
          seen={null}
        />
      </div>
    </>
  );
}
