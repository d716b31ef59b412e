import { useTranslations } from 'next-intl';
import { Card, CardHead } from '@/components/ui/card';
import type { Home } from '@/lib/insights/reports/home';
import { AttentionList } from './attention-list';
import { MovedList } from './moved-list';

interface HomeListsProps {
  slug: string;
  home: Pick<Home, 'moved' | 'attention' | 'journeys'>;
  /** Both periods, in words. */
  days: string;
}

const SHOWN = 6;

/** What moved and what needs attention, side by side. */
export function HomeLists({ slug, home: { moved, attention, journeys }, days }: HomeListsProps) {
  const t = useTranslations('home');
  const answered = journeys.some(({ totals }) => totals.some(({ current }) => current.value !== null));
  const rest = (count: number) =>
    count > SHOWN ? <p className="mt-3 text-sm text-muted">{t('more', { count: count - SHOWN })}</p> : null;
  return (
    <div className="mt-10 grid items-start gap-4 lg:grid-cols-2">
      <Card aria-labelledby="attention" pad="lg">
        <CardHead id="attention" title={t('attention')} note={days} />
        {attention.length > 0 ? (
          <AttentionList slug={slug} items={attention.slice(0, SHOWN)} />
        ) : (
          <p className="text-muted">{t(answered ? 'attentionNone' : 'attentionFew')}</p>
        )}
        {rest(attention.length)}
      </Card>
      <Card aria-labelledby="moved" pad="lg">
        <CardHead id="moved" title={t('moved')} note={days} />
        {moved.length > 0 ? (
          <MovedList slug={slug} items={moved.slice(0, SHOWN)} />
        ) : (
          <p className="text-muted">{t(answered ? 'movedNone' : 'movedFew')}</p>
        )}
        {rest(moved.length)}
      </Card>
    </div>
  );
}
