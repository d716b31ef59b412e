import { useTranslations } from 'next-intl';
import { TabRow } from '@/components/ui/tab-row';

interface JourneysNavProps {
  /** Of the workspace's journeys. */
  base: string;
  here: 'journeys' | 'notes' | 'templates';
}

/** The journeys and what is kept beside them. */
export function JourneysNav({ base, here }: JourneysNavProps) {
  const t = useTranslations('repository');
  const places = [
    { place: 'journeys', href: base, name: t('tabs.journeys') },
    { place: 'notes', href: `${base}/notes`, name: t('tabs.notes') },
    { place: 'templates', href: `${base}/templates`, name: t('tabs.templates') },
  ] as const;
  return <TabRow label={t('sections')} places={places} here={here} />;
}
