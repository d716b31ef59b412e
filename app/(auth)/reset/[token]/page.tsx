import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthForm } from '@/components/auth/auth-form';
import { AuthPage } from '@/components/auth/auth-page';
import { reset } from '@/lib/auth/actions';
import { resetHolds } from '@/lib/auth/password-change';

type Props = { params: Promise<{ token: string }> };

/** The address is a secret that no other site gets; ours does, or the form would come from nowhere and be refused. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('chooseNew'), referrer: 'same-origin' };
}

export default async function Page({ params }: Props) {
  const [t, { token }] = await Promise.all([getTranslations('auth'), params]);
  if (!(await resetHolds(token))) notFound();
  return (
    <AuthPage title={t('chooseNew')} lead={t('chooseNewLead')}>
      <AuthForm
        action={reset}
        hidden={{ token }}
        submit={t('saveNew')}
        fields={[
          {
            name: 'password',
            label: t('newPassword'),
            type: 'password',
            autoComplete: 'new-password',
            hint: t('passwordHint'),
          },
        ]}
      />
    </AuthPage>
  );
}
