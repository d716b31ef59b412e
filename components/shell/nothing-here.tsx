import { getTranslations } from 'next-intl/server';
import { buttonClass } from '../ui/button-class';
import { EmptyState } from '../ui/empty-state';

/** What a 404 says, inside the shell or without it. */
export async function NothingHere() {
  const t = await getTranslations('system');
  return (
    <div className="flex min-h-[70dvh] flex-col items-center justify-center">
      <title>{t('notFoundTitle')}</title>
      <EmptyState
        level={1}
        title={t('notFoundTitle')}
        example={t('notFoundText')}
        action={
          <a href="/" className={buttonClass('primary')}>
            {t('toStart')}
          </a>
        }
      />
    </div>
  );
}
