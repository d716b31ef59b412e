import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthForm } from '@/components/auth/auth-form';
import { AuthPage } from '@/components/auth/auth-page';
import { OtherWay } from '@/components/auth/other-way';
import { currentUser } from '@/lib/auth/session';
import { acceptInvitation } from '@/lib/members/actions';
import { findInvitation } from '@/lib/members/invitations';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('members');
  return { title: t('invited'), referrer: 'no-referrer' };
}

export default async function Page({ params }: Props) {
  const { token } = await params;
  const [t, tAuth, user, invitation] = await Promise.all([
    getTranslations('members'),
    getTranslations('auth'),
    currentUser(),
    findInvitation(token),
  ]);
  if (invitation?.state !== 'open') notFound();
  const { workspace, role, email } = invitation;
  const lead = t('invitedLead', { workspace, role: t(`role.${role}`) });
  if (!user) {
    const next = `/invitation/${token}`;
    return (
      <AuthPage title={t('invitedTo', { workspace })} lead={lead}>
        <div className="flex flex-col gap-3">
          <OtherWay question={tAuth('noAccount')} label={tAuth('signUp')} href="/sign-up" next={next} />
          <OtherWay question={tAuth('haveAccount')} label={tAuth('signIn')} href="/sign-in" next={next} />
        </div>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={t('invitedTo', { workspace })} lead={lead}>
      {user.email === email ? null : <p className="mb-5">{t('otherAddress', { email, own: user.email })}</p>}
      <AuthForm action={acceptInvitation} hidden={{ token }} fields={[]} submit={t('accept')} />
    </AuthPage>
  );
}
