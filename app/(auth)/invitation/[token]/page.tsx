import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthForm } from '@/components/auth/auth-form';
import { AuthPage } from '@/components/auth/auth-page';
import { buttonClass } from '@/components/ui/button-class';
import { Link } from '@/components/ui/link';
import { currentUser } from '@/lib/auth/session';
import { acceptInvitation } from '@/lib/members/actions';
import { findInvitation } from '@/lib/members/queries';

type Props = { params: Promise<{ token: string }> };

/** The address is a secret that no other site gets; ours does, or the form would come from nowhere and be refused. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('members');
  return { title: t('invited'), referrer: 'same-origin' };
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
          <Link href={{ pathname: '/sign-up', query: { next } }} className={buttonClass('primary', 'lg')}>
            {tAuth('signUp')}
          </Link>
          <Link href={{ pathname: '/sign-in', query: { next } }} className={buttonClass('outline', 'lg')}>
            {t('haveAccount')}
          </Link>
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
