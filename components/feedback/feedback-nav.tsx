import { useTranslations } from 'next-intl';
import { TabRow } from '@/components/ui/tab-row';

interface FeedbackNavProps {
  slug: string;
  here: 'forms' | 'answers' | 'cases';
}

/** What is asked, what was answered, and what was promised about it. */
export function FeedbackNav({ slug, here }: FeedbackNavProps) {
  const t = useTranslations('feedback');
  const base = `/w/${slug}/feedback`;
  const places = [
    { place: 'forms', href: base, name: t('tabs.forms') },
    { place: 'answers', href: `${base}/answers`, name: t('tabs.answers') },
    { place: 'cases', href: `${base}/answers/cases`, name: t('tabs.cases') },
  ] as const;
  return <TabRow label={t('sections')} places={places} here={here} />;
}
