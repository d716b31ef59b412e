import { useFormatter, useTranslations } from 'next-intl';
import { discardImportForm, startImportForm } from '@/lib/exchange/actions';
import type { ImportRow } from '@/lib/exchange/queries';
import { ActionForm } from '../ui/action-form';
import { buttonClass } from '../ui/button-class';
import { SendButton } from '../ui/form-fields';
import { Link } from '../ui/link';

interface ImportActionsProps {
  slug: string;
  found: ImportRow;
  /** The page on which columns are chosen anew. */
  change: string;
}

/** What can be done with an import where it stands: store it, choose its columns anew, or forget it. */
export function ImportActions({ slug, found, change }: ImportActionsProps) {
  const t = useTranslations('exchange.act');
  const format = useFormatter();
  const { id, status, answersNew } = found;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {status === 'checked' && answersNew > 0 ? (
        <ActionForm action={startImportForm.bind(null, slug)} lost={t('lost')}>
          <input type="hidden" name="id" value={id} />
          <SendButton>{t('start', { n: answersNew, number: format.number(answersNew) })}</SendButton>
        </ActionForm>
      ) : null}
      {status === 'checked' ? (
        <Link href={change} className={buttonClass('outline')}>
          {t('change')}
        </Link>
      ) : null}
      {status === 'done' ? (
        <Link href={`/w/${slug}/feedback`} className={buttonClass('primary')}>
          {t('toFeedback')}
        </Link>
      ) : null}
      <ActionForm action={discardImportForm.bind(null, slug)} lost={t('lost')}>
        <input type="hidden" name="id" value={id} />
        <SendButton variant="quiet">{t(status === 'done' ? 'forget' : 'discard')}</SendButton>
      </ActionForm>
    </div>
  );
}
