import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthPage } from '@/components/auth/auth-page';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { signOut } from '@/lib/auth/actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signOut') };
}

export default async function Page() {
  const t = await getTranslations('auth');
  return (
    <AuthPage
      title={t('signOut')}
      lead={t('signOutLead')}
      after={
        <Link href="/" className="touch text-accent underline underline-offset-3">
          {t('stay')}
        </Link>
      }
    >
      <form action={signOut}>
        <SubmitButton size="lg" className="w-full">
          {t('signOut')}
        </SubmitButton>
      </form>
    </AuthPage>
  );
}
