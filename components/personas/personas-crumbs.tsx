import { useTranslations } from 'next-intl';
import { Breadcrumb } from '../ui/breadcrumb';

/** The way up from a page under the personas. */
export function PersonasCrumbs({ slug, here }: { slug: string; here: string }) {
  const t = useTranslations('personas');
  return (
    <div className="no-print -ms-1 mb-3">
      <Breadcrumb label={t('crumbs')} items={[{ label: t('title'), href: `/w/${slug}/personas` }, { label: here }]} />
    </div>
  );
}
