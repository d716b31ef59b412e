import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthForm } from '@/components/auth/auth-form';
import { AuthPage } from '@/components/auth/auth-page';
import { OtherWay } from '@/components/auth/other-way';
import { confirm } from '@/lib/auth/actions';
import { unconfirmedAccount } from '@/lib/auth/sign-up';

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ next?: string }> };

/** The address is a secret that no other site gets; ours does, or the form would come from nowhere and be refused. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('confirmTitle'), referrer: 'same-origin' };
}

/** Opening the link changes nothing: mail scanners open links too. */
export default async function Page({ params, searchParams }: Props) {
  const [t, { token }, { next }] = await Promise.all([getTranslations('auth'), params, searchParams]);
  const account = await unconfirmedAccount(token);
  if (!account) notFound();
  return (
    <AuthPage
      title={t('confirmTitle')}
      lead={t('confirmLead', { email: account.email })}
      after={<OtherWay question={t('forgotten')} label={t('chooseNew')} href="/forgot" />}
    >
      <AuthForm
        action={confirm}
        hidden={{ token, next }}
        submit={t('confirmSubmit')}
        fields={[{ name: 'password', label: t('password'), type: 'password', autoComplete: 'current-password' }]}
      />
    </AuthPage>
  );
}
