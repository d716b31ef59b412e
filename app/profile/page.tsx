import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PasswordForm } from '@/components/auth/password-form';
import { ProfileForm } from '@/components/auth/profile-form';
import { ProfileShell } from '@/components/auth/profile-shell';
import { Section } from '@/components/members/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { endAllSessions } from '@/lib/auth/actions';
import { hasPassword } from '@/lib/auth/profile';
import { requireUser } from '@/lib/auth/session';
import { listWorkspaces } from '@/lib/auth/workspace';

type Props = { searchParams: Promise<{ from?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('profile');
  return { title: t('title') };
}

export default async function Page({ searchParams }: Props) {
  const user = await requireUser();
  const [t, locale, withPassword, workspaces, { from }] = await Promise.all([
    getTranslations('profile'),
    getLocale(),
    hasPassword(user.id),
    listWorkspaces(),
    searchParams,
  ]);
  const back = workspaces.find((workspace) => workspace.slug === from) ?? workspaces[0];
  return (
    <ProfileShell title={t('title')} lead={user.email} back={back}>
      <Section id="you" title={t('you')}>
        <ProfileForm name={user.name} locale={user.locale ?? locale} theme={user.theme ?? ''} />
      </Section>
      {withPassword ? (
        <Section id="password" title={t('password')} lead={t('passwordLead')}>
          <PasswordForm />
        </Section>
      ) : null}
      <Section id="sessions" title={t('sessions')} lead={t('sessionsLead')}>
        <form action={endAllSessions}>
          <SubmitButton variant="outline">{t('everywhere')}</SubmitButton>
        </form>
      </Section>
    </ProfileShell>
  );
}
