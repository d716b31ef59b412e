import { getTranslations } from 'next-intl/server';
import { AuthPage } from '@/components/auth/auth-page';
import { OtherWay } from '@/components/auth/other-way';

/** Expired, withdrawn, used, or never one: whoever sent it can send another. */
export default async function NotFound() {
  const [t, tAuth] = await Promise.all([getTranslations('members'), getTranslations('auth')]);
  return (
    <AuthPage title={t('invitationOverTitle')} lead={t('invitationOver')}>
      <OtherWay question={t('alreadyIn')} label={tAuth('signIn')} href="/sign-in" />
    </AuthPage>
  );
}
