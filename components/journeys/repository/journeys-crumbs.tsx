import { useTranslations } from 'next-intl';
import { Breadcrumb } from '@/components/ui/breadcrumb';

/** The way up from a page under the journeys. */
export function JourneysCrumbs({ base, here }: { base: string; here: string }) {
  const t = useTranslations('repository');
  return (
    <div className="-ms-1 mb-2">
      <Breadcrumb label={t('crumbs')} items={[{ label: t('title'), href: base }, { label: here }]} />
    </div>
  );
}
