import { useTranslations } from 'next-intl';
import { Breadcrumb } from '../ui/breadcrumb';

/** The way up from a page of an import, or of an export. */
export function ExchangeCrumbs({ slug, here, imports }: { slug: string; here: string; imports?: boolean }) {
  const t = useTranslations('exchange');
  const up = [{ label: t('crumbs.feedback'), href: `/w/${slug}/feedback` }];
  if (imports) up.push({ label: t('crumbs.imports'), href: `/w/${slug}/feedback/import` });
  return (
    <div className="no-print -ms-1 mb-3">
      <Breadcrumb label={t('crumbs.label')} items={[...up, { label: here }]} />
    </div>
  );
}
