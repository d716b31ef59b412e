import { useTranslations } from 'next-intl';
import { Breadcrumb } from '../ui/breadcrumb';

/** The way up from a page of the feedback; those of an import have one more above them. */
export function FeedbackCrumbs({ slug, here, imports }: { slug: string; here: string; imports?: boolean }) {
  const t = useTranslations('exchange');
  const up = [{ label: t('crumbs.feedback'), href: `/w/${slug}/feedback` }];
  if (imports) up.push({ label: t('crumbs.imports'), href: `/w/${slug}/feedback/import` });
  return (
    <div className="no-print -ms-1 mb-3">
      <Breadcrumb label={t('crumbs.label')} items={[...up, { label: here }]} />
    </div>
  );
}
