import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';

export default async function NotFound() {
  const t = await getTranslations('system');
  return (
    <main id="main" className="flex min-h-[70dvh] flex-col items-center justify-center">
      <title>{t('notFoundTitle')}</title>
      <EmptyState
        title={t('notFoundTitle')}
        example={t('notFoundText')}
        action={
          <a href="/" className={buttonClass('primary')}>
            {t('toStart')}
          </a>
        }
      />
    </main>
  );
}
