import { useTranslations } from 'next-intl';
import { TabRow } from '@/components/ui/tab-row';

interface AnswersNavProps {
  /** Of the answers of the workspace. */
  base: string;
  here: 'answers' | 'cases';
}

/** The answers and the cases about them. */
export function AnswersNav({ base, here }: AnswersNavProps) {
  const t = useTranslations('answers');
  const places = [
    { place: 'answers', href: base, name: t('tabs.answers') },
    { place: 'cases', href: `${base}/cases`, name: t('tabs.cases') },
  ] as const;
  return <TabRow label={t('sections')} places={places} here={here} />;
}
