import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthForm } from '@/components/auth/auth-form';
import { AuthPage } from '@/components/auth/auth-page';
import { Note } from '@/components/auth/note';
import { OtherWay } from '@/components/auth/other-way';
import { forgot } from '@/lib/auth/actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('forgotten') };
}

export default async function Page() {
  const t = await getTranslations('auth');
  return (
    <AuthPage
      title={t('forgotten')}
      lead={t('forgottenLead')}
      after={<OtherWay question={t('remembered')} label={t('signIn')} href="/sign-in" />}
    >
      <AuthForm
        action={forgot}
        submit={t('sendLink')}
        done={<Note>{t('resetSent')}</Note>}
        fields={[{ name: 'email', label: t('email'), type: 'email', autoComplete: 'username' }]}
      />
    </AuthPage>
  );
}
