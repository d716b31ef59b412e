import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthForm } from '@/components/auth/auth-form';
import { AuthPage } from '@/components/auth/auth-page';
import { signIn } from '@/lib/auth/actions';

type Props = { searchParams: Promise<{ next?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signIn') };
}

export default async function Page({ searchParams }: Props) {
  const [t, { next }] = await Promise.all([getTranslations('auth'), searchParams]);
  return (
    <AuthPage title={t('signIn')}>
      <AuthForm
        action={signIn}
        hidden={{ next }}
        submit={t('signIn')}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' },
        ]}
      />
    </AuthPage>
  );
}
