import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthForm } from '@/components/auth/auth-form';
import { AuthPage } from '@/components/auth/auth-page';
import { Note } from '@/components/auth/note';
import { OtherWay } from '@/components/auth/other-way';
import { signUp } from '@/lib/auth/actions';

type Props = { searchParams: Promise<{ next?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signUp') };
}

export default async function Page({ searchParams }: Props) {
  const [t, { next }] = await Promise.all([getTranslations('auth'), searchParams]);
  return (
    <AuthPage
      title={t('signUp')}
      lead={t('signUpLead')}
      after={<OtherWay question={t('haveAccount')} label={t('signIn')} href="/sign-in" next={next} />}
    >
      <AuthForm
        action={signUp}
        hidden={{ next }}
        submit={t('signUp')}
        done={<Note>{t('lookInMail')}</Note>}
        fields={[
          { name: 'name', label: t('name'), autoComplete: 'name' },
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username' },
          {
            name: 'password',
            label: t('password'),
            type: 'password',
            autoComplete: 'new-password',
            hint: t('passwordHint'),
          },
        ]}
      />
    </AuthPage>
  );
}
