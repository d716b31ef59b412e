import { Keyboard } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { mostCounted } from '@/lib/answers/rules';
import type { LivePage } from './use-answers';

/** How many there are, of which kind, and what is not shown. */
export function InboxHead({ pages, onKeys }: { pages: readonly LivePage[] | undefined; onKeys: () => void }) {
  const t = useTranslations('answers');
  const head = pages?.[0];
  const count = (n: number) => (n > mostCounted ? t('countMany', { n: mostCounted }) : t('count', { n }));
  const partial = (n: number) => (n > mostCounted ? t('withPartialMany', { n: mostCounted }) : t('withPartial', { n }));
  const parts = head ? [count(head.n ?? 0), ...(head.nPartial === null ? [] : [partial(head.nPartial)])] : [];
  return (
    <div className="mb-2 flex items-start justify-between gap-3">
      <div className="min-w-0 pt-1 text-sm text-muted">
        <p role="status">{parts.join(' + ')}</p>
        {head && head.heldBack.answers > 0 ? <p className="mt-1 text-pretty">{t('heldBack', head.heldBack)}</p> : null}
        {pages?.some(({ behind }) => behind) ? <p className="mt-1">{t('behind')}</p> : null}
      </div>
      <IconButton label={t('keys.open')} size="sm" onClick={onKeys} className="pointer-coarse:hidden">
        <Keyboard aria-hidden />
      </IconButton>
    </div>
  );
}
