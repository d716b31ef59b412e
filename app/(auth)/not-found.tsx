import { getTranslations } from 'next-intl/server';
import { AuthPage } from '@/components/auth/auth-page';
import { OtherWay } from '@/components/auth/other-way';

/** A link from a mail that does not hold, or no longer. */
export default async function NotFound() {
  const t = await getTranslations('auth');
  return (
    <AuthPage title={t('linkOverTitle')} lead={t('linkOver')}>
      <div className="flex flex-col gap-3">
        <OtherWay question={t('linkOverSignIn')} label={t('signIn')} href="/sign-in" />
        <OtherWay question={t('linkOverReset')} label={t('sendLink')} href="/forgot" />
      </div>
    </AuthPage>
  );
}
